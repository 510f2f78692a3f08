package org.didar.visits;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** All visits. */
interface Visits extends CrudRepository<Visit, UUID> {

    /** With those who come: whoever looks at a visit asks for them next. */
    @Override
    @EntityGraph(attributePaths = "participants")
    Optional<Visit> findById(UUID id);

    @Query("select v.id from Visit v where v.status = 'HELD' and v.heldUntil <= :now")
    List<UUID> heldUntil(Instant now);

    @Query("select v.id from Visit v where v.status = 'REQUESTED' and v.answerBy <= :now")
    List<UUID> toAnswer(Instant now);

    @Query(
            "select v from Visit v where v.status = 'REQUESTED' and v.prisonId in :prisons"
                    + " order by v.answerBy, v.id limit 200")
    List<Visit> requestedIn(Collection<UUID> prisons);

    @Query("select v.id from Visit v where v.status in :statuses and v.endAt <= :until")
    List<UUID> endingUntil(Collection<VisitStatus> statuses, Instant until);

    @Query(
            "select v.id from Visit v where v.status in :statuses and v.warnedFiveAt is null"
                    + " and v.endAt <= :until")
    List<UUID> toWarnAtFive(Collection<VisitStatus> statuses, Instant until);

    @Query(
            "select v.id from Visit v where v.status in :statuses and v.warnedOneAt is null"
                    + " and v.endAt <= :until")
    List<UUID> toWarnAtOne(Collection<VisitStatus> statuses, Instant until);

    @Query("select v.id from Visit v where v.status in :statuses and v.startAt <= :until")
    List<UUID> startingUntil(Collection<VisitStatus> statuses, Instant until);

    @Query(
            "select v.id from Visit v where v.status = 'CONFIRMED' and v.roomOpenedAt is null"
                    + " and v.startAt <= :until")
    List<UUID> toOpen(Instant until);

    @Query(
            "select v.id from Visit v where v.status = 'CONFIRMED' and v.remindedDayAt is null"
                    + " and v.startAt <= :until")
    List<UUID> toRemindADayBefore(Instant until);

    @Query(
            "select v.id from Visit v where v.status = 'CONFIRMED' and v.remindedHalfHourAt is null"
                    + " and v.startAt <= :until")
    List<UUID> toRemindHalfAnHourBefore(Instant until);

    @Query(
            "select v from Visit v join v.participants p where p.personId = :person"
                    + " and v.status not in ('EXPIRED') order by v.startAt desc limit 60")
    List<Visit> ofVisitor(UUID person);

    @Query(
            "select distinct v from Visit v join v.participants p where p.personId in :persons"
                    + " and v.status = 'CONFIRMED' and v.startAt >= :from and v.startAt < :until"
                    + " order by v.startAt, v.id")
    List<Visit> comingOf(Collection<UUID> persons, Instant from, Instant until);

    @Query("select count(v) from Visit v where v.prisonId = :prison and v.status in :statuses")
    long countInPrison(UUID prison, Collection<VisitStatus> statuses);

    @Query("select count(v) from Visit v where v.stationId = :station and v.status in :statuses")
    long countAtStation(UUID station, Collection<VisitStatus> statuses);

    @Query(
            "select count(c) from VisitChange c where c.visitId = :visit and c.actorId = :actor"
                    + " and c.fromStatus = c.toStatus")
    long countChangesBy(UUID visit, UUID actor);

    @Query(
            "select v from Visit v where v.prisonerId = :prisoner and v.status in :statuses"
                    + " order by v.startAt, v.id")
    List<Visit> ofPrisoner(UUID prisoner, Collection<VisitStatus> statuses);

    @Query(
            "select v from Visit v where v.prisonId in :prisons and v.startAt >= :from"
                    + " and v.startAt < :until and v.status not in ('HELD', 'EXPIRED', 'REJECTED')"
                    + " order by v.startAt, v.id")
    List<Visit> inPrisons(Collection<UUID> prisons, Instant from, Instant until);

    @Query(
            "select v from Visit v where v.stationId = :station and v.startAt >= :from"
                    + " and v.startAt < :until and v.status not in ('HELD', 'EXPIRED', 'REJECTED',"
                    + " 'CANCELLED') order by v.startAt, v.id")
    List<Visit> atStation(UUID station, Instant from, Instant until);
}
