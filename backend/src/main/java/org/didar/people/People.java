package org.didar.people;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, UUID> {

    /** By {@link org.didar.crypto.KeyedIndex#all}: the number may stand under either key. */
    boolean existsByNationalIdIndexIn(Collection<byte[]> nationalIdIndexes);
}
