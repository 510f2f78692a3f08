package org.didar.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PermitRefusals extends JpaRepository<PermitRefusal, UUID> {

    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("delete from PermitRefusal r where r.personId = :person and r.prisonerId = :prisoner")
    void forget(UUID person, UUID prisoner);

    Optional<PermitRefusal> findByPersonIdAndPrisonerId(UUID personId, UUID prisonerId);

    List<PermitRefusal> findByPrisonerIdIn(Collection<UUID> prisonerIds);
}
