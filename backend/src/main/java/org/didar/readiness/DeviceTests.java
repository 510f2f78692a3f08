package org.didar.readiness;

import java.util.Collection;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The newest device test of each visit. */
interface DeviceTests extends CrudRepository<DeviceTest, UUID> {

    @Modifying
    @Query("delete from DeviceTest t where t.visitId in :visits")
    void forget(Collection<UUID> visits);
}
