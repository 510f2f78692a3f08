package org.didar.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Messages extends JpaRepository<Message, UUID> {

    @Query("select m.id from Message m where m.nextAttemptAt <= :now order by m.nextAttemptAt")
    List<UUID> due(Instant now, Limit limit);

    List<Message> findByRecipientIdOrderByQueuedAt(UUID recipientId);
}
