package org.didar.places;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface JudicialDistricts extends JpaRepository<JudicialDistrict, UUID> {

    @Query(
            """
            select new org.didar.places.SeeingPlaces$DistrictRow(d.id, d.name,
              (select count(p.id) from Prison p where p.districtId = d.id))
            from JudicialDistrict d where d.provinceId = :province
            order by d.name, d.id
            """)
    List<SeeingPlaces.DistrictRow> rows(UUID province);
}
