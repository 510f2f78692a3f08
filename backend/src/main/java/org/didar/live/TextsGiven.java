package org.didar.live;

import org.springframework.data.repository.CrudRepository;

/** Who has which text. */
interface TextsGiven extends CrudRepository<TextGiven, TextGiven.Key> {}
