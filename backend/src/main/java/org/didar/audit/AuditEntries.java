package org.didar.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The log. Entries are added and read; there is no third thing to do with them. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByThingKindAndThingIdOrderByHappenedAt(String thingKind, UUID thingId);

    List<AuditEntry> findByActorIdOrderByHappenedAt(UUID actorId);
}
