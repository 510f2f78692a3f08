package org.didar.sessions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignedInSessions extends JpaRepository<SignedInSession, UUID> {

    @Query(
            """
            select s from SignedInSession s
            where s.accountId = :account and s.endedAt is null and s.expiresAt > :now
            order by s.lastUsedAt desc
            """)
    List<SignedInSession> open(UUID account, Instant now);

    List<SignedInSession> findByAccountIdAndEndedAtIsNull(UUID accountId);

    List<SignedInSession> findByDeviceIdAndEndedAtIsNull(UUID deviceId);

    @Query("select s.id from SignedInSession s where s.id in :ids and s.endedAt is null")
    Set<UUID> openOf(Collection<UUID> ids);

    @Query(
            """
            select s from SignedInSession s
            where s.endedAt is null and s.expiresAt <= :now order by s.expiresAt
            """)
    List<SignedInSession> due(Instant now, Limit most);

    /** Moves the idle limit on, never past the absolute one; not for what is over already. */
    @Modifying
    @Query(
            """
            update SignedInSession s
            set s.lastUsedAt = :now,
                s.expiresAt = case when s.endsAt < :idleEnd then s.endsAt else :idleEnd end
            where s.id in :ids and s.kind = :kind and s.endedAt is null and s.expiresAt > :now
              and s.lastUsedAt < :now
            """)
    int use(Collection<UUID> ids, SessionKind kind, Instant now, Instant idleEnd);

    /** Says 0 when it was ended before. */
    @Modifying
    @Query(
            """
            update SignedInSession s set s.endedAt = :at, s.endReason = :reason
            where s.id = :session and s.endedAt is null
            """)
    int end(UUID session, Instant at, EndReason reason);

    @Modifying
    @Query(
            """
            update SignedInSession s set s.provenAt = :at, s.provenBy = :by
            where s.id = :session and s.endedAt is null
            """)
    int prove(UUID session, Proof by, Instant at);

    /** Begins a station's limits anew; not for what is over already. */
    @Modifying
    @Query(
            """
            update SignedInSession s
            set s.lastUsedAt = :now, s.provenAt = :now,
                s.provenBy = org.didar.sessions.Proof.KEY,
                s.expiresAt = case when :end < :idleEnd then :end else :idleEnd end,
                s.endsAt = :end
            where s.id = :session and s.endedAt is null and s.expiresAt > :now
              and s.kind = org.didar.sessions.SessionKind.STATION
            """)
    int prolong(UUID session, Instant now, Instant idleEnd, Instant end);

    /** The stricter limits of an office hold from the moment it is given. */
    @Modifying
    @Query(
            """
            update SignedInSession s
            set s.kind = org.didar.sessions.SessionKind.OFFICIAL,
                s.expiresAt = case when s.expiresAt < :idleEnd then s.expiresAt else :idleEnd end,
                s.endsAt = case when s.endsAt < :end then s.endsAt else :end end
            where s.accountId = :account and s.endedAt is null
              and s.kind = org.didar.sessions.SessionKind.FAMILY
            """)
    int tighten(UUID account, Instant idleEnd, Instant end);
}
