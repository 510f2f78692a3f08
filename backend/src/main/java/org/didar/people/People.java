package org.didar.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.didar.crypto.KeyedIndex;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, UUID> {

    boolean existsByNationalIdIndexIn(Collection<byte[]> indexes);

    boolean existsByForeignIdIndexIn(Collection<byte[]> indexes);

    boolean existsByPassportIndexIn(Collection<byte[]> indexes);

    /** By {@link KeyedIndex#all}: the number may stand under either key. */
    default boolean existsBy(IdentityNumber number, KeyedIndex keys) {
        Collection<byte[]> indexes = keys.all(number.kind().column(), number.text());
        return switch (number.kind()) {
            case NATIONAL_ID -> existsByNationalIdIndexIn(indexes);
            case FOREIGN_ID -> existsByForeignIdIndexIn(indexes);
            case PASSPORT -> existsByPassportIndexIn(indexes);
        };
    }

    List<Person> findAllByNationalIdIndexIn(Collection<byte[]> indexes);

    Optional<Person> findByNationalIdIndexIn(Collection<byte[]> indexes);

    Optional<Person> findByForeignIdIndexIn(Collection<byte[]> indexes);

    Optional<Person> findByPassportIndexIn(Collection<byte[]> indexes);

    /** Like {@link #existsBy}. */
    default Optional<Person> findBy(IdentityNumber number, KeyedIndex keys) {
        Collection<byte[]> indexes = keys.all(number.kind().column(), number.text());
        return switch (number.kind()) {
            case NATIONAL_ID -> findByNationalIdIndexIn(indexes);
            case FOREIGN_ID -> findByForeignIdIndexIn(indexes);
            case PASSPORT -> findByPassportIndexIn(indexes);
        };
    }
}
