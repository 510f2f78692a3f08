package org.didar.places;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Prisons extends JpaRepository<Prison, UUID> {

    @Query("select p.id from Prison p where p.districtId = :district")
    Set<UUID> idsInDistrict(UUID district);

    @Query(
            """
            select p.id from Prison p join JudicialDistrict d on d.id = p.districtId
            where d.provinceId = :province
            """)
    Set<UUID> idsInProvince(UUID province);

    @Query("select p.id from Prison p")
    List<UUID> ids();
}
