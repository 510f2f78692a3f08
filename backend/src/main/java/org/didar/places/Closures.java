package org.didar.places;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Closures extends JpaRepository<Closure, UUID> {

    /** How many closures cover the day for a prison: its own, its province's and national ones. */
    @Query(
            """
            select count(c) from Closure c
            where c.firstDay <= :day and c.lastDay >= :day
              and (c.prisonId = :prison or c.provinceId = :province
                   or (c.prisonId is null and c.provinceId is null))
            """)
    long covering(UUID prison, UUID province, LocalDate day);
}
