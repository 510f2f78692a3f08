package org.didar.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Prisoners extends JpaRepository<Prisoner, UUID> {

    List<Prisoner> findByNumber(String number);

    List<Prisoner> findByPrisonIdInAndNumber(Collection<UUID> prisonIds, String number);

    List<Prisoner> findByPrisonIdInAndNumberIn(
            Collection<UUID> prisonIds, Collection<String> numbers);

    boolean existsByPrisonIdAndNumber(UUID prisonId, String number);

    /** The prisoner as they are now, for one transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Prisoner p where p.id = :id")
    Optional<Prisoner> lock(UUID id);
}
