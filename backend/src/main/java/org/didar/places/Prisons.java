package org.didar.places;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    List<Prison> findByDistrictId(UUID districtId);

    /**
     * @param part escaped by {@code !}
     */
    @Query(
            """
            select new org.didar.places.SeeingPlaces$PrisonName(p.id, p.name, d.name, v.name)
            from Prison p join JudicialDistrict d on d.id = p.districtId
              join Province v on v.id = d.provinceId
            where p.closedAt is null and p.name like concat('%', :part, '%') escape '!'
            order by p.name, p.id
            """)
    List<SeeingPlaces.PrisonName> openLike(String part, Limit limit);

    @Query("select p.id from Prison p")
    List<UUID> ids();
}
