package org.didar.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Closures extends JpaRepository<Closure, UUID> {

    /**
     * How many closures cover the whole day for a prison: its own, its province's and national
     * ones.
     */
    @Query(
            """
            select count(c) from Closure c
            where c.firstDay <= :day and c.lastDay >= :day
              and c.stationId is null and c.fromMinute is null
              and (c.prisonId = :prison or c.provinceId = :province
                   or (c.prisonId is null and c.provinceId is null))
            """)
    long covering(UUID prison, UUID province, LocalDate day);

    /** The closures of a prison that touch the days from {@code first} to {@code last}. */
    @Query(
            """
            select c from Closure c
            where c.firstDay <= :last and c.lastDay >= :first
              and (c.prisonId = :prison or c.provinceId = :province
                   or (c.prisonId is null and c.provinceId is null))
            """)
    List<Closure> touching(UUID prison, UUID province, LocalDate first, LocalDate last);
}
