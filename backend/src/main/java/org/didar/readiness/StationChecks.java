package org.didar.readiness;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The newest check of each station. */
interface StationChecks extends CrudRepository<StationCheck, UUID> {}
