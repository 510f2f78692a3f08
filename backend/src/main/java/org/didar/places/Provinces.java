package org.didar.places;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Provinces extends JpaRepository<Province, UUID> {

    /**
     * @param beginning of the name, escaped by {@code !}
     */
    @Query(
            """
            select new org.didar.places.SeeingPlaces$ProvinceRow(p.id, p.slug, p.name,
              (select count(d.id) from JudicialDistrict d where d.provinceId = p.id))
            from Province p where p.name like concat(:beginning, '%') escape '!'
            order by p.name, p.id
            """)
    List<SeeingPlaces.ProvinceRow> rows(String beginning);
}
