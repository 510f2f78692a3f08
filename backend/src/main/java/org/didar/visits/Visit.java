package org.didar.visits;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.didar.kernel.Problem;
import org.didar.scheduling.Place;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * One visit and the guard of its life. It changes only through the methods named after what
 * happens; each leaves a {@link VisitChanged} behind. Longer than most files because the whole life
 * cycle belongs on one page.
 */
@Entity
@Table(name = "visit")
@NullUnmarked // filled by the persistence provider
class Visit {

    /** The reason of a round that begins because the family is let in. */
    static final String ADMITTED = "ADMITTED";

    @Id private UUID id;

    // Not primitive: a new visit would be merged, and what happened to it would stay with the copy.
    @Version private Long version;

    @Enumerated(EnumType.STRING)
    private VisitType type;

    @Enumerated(EnumType.STRING)
    private VisitStatus status;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Fault fault;

    private UUID prisonerId;
    private UUID prisonId;
    private UUID stationId;
    private UUID bookedBy;
    private UUID officialId;
    private Instant startAt;
    private Instant endAt;
    private Instant bookedEndAt;
    private Instant heldUntil;
    private int round;
    private boolean admitted;
    private Instant liveAt;
    private Instant talkingSince;
    private long talkMillis;
    private Boolean quotaUsed;
    private Instant remindedDayAt;
    private Instant remindedHalfHourAt;
    private Instant roomOpenedAt;
    private Instant warnedFiveAt;
    private Instant warnedOneAt;
    private Instant answerBy;
    private Boolean awaitsApproval;

    @SuppressWarnings("UnusedVariable") // read by the database's people alone
    private Instant createdAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "visit_id", nullable = false, updatable = false)
    private List<Participant> participants = new ArrayList<>();

    @Transient private final List<VisitChanged> changes = new ArrayList<>();

    protected Visit() {}

    private Visit(UUID id, VisitType type, UUID prisonerId, Place place, UUID bookedBy) {
        this.id = id;
        this.type = type;
        this.prisonerId = prisonerId;
        this.prisonId = place.prisonId();
        this.stationId = place.stationId();
        this.startAt = place.start();
        this.endAt = place.end();
        this.officialId = place.officialId();
        this.bookedBy = bookedBy;
    }

    /** A place kept for the family until {@code until}, while they decide. */
    static Visit held(
            UUID id,
            VisitType type,
            UUID prisonerId,
            Place place,
            List<Participant> participants,
            UUID bookedBy,
            Instant until,
            Instant now) {
        Visit visit = new Visit(id, type, prisonerId, place, bookedBy);
        visit.participants.addAll(participants);
        visit.status = VisitStatus.HELD;
        visit.heldUntil = until;
        visit.createdAt = now;
        visit.changed(null, bookedBy, null, now);
        return visit;
    }

    void confirm(UUID actor, Instant now) {
        become(VisitStatus.CONFIRMED, actor, null, now);
        heldUntil = null;
    }

    /**
     * The family has decided, but somebody else has to as well.
     *
     * @param approval whether the prison wants to approve it, besides any permit that is missing
     */
    void request(boolean approval, Instant until, UUID actor, Instant now) {
        become(VisitStatus.REQUESTED, actor, null, now);
        heldUntil = null;
        answerBy = until;
        awaitsApproval = approval;
    }

    /** What it waited for is there. */
    void approve(@Nullable UUID actor, @Nullable String reason, Instant now) {
        require(status == VisitStatus.REQUESTED);
        awaitsApproval = false;
        become(VisitStatus.CONFIRMED, actor, reason, now);
    }

    void reject(@Nullable UUID actor, String reason, Instant now) {
        quotaUsed = false;
        become(VisitStatus.REJECTED, actor, reason, now);
    }

    /** The hold ran out, or the family gave it up. */
    void expire(@Nullable UUID actor, Instant now) {
        become(VisitStatus.EXPIRED, actor, null, now);
    }

    void cancel(
            Outcome why,
            @Nullable UUID actor,
            @Nullable String reason,
            boolean quota,
            Instant now) {
        finish(VisitStatus.CANCELLED, why, faultOfCancelling(why), quota, actor, reason, now);
    }

    /** Its people meet elsewhere or at another time, of which reminders are due again. */
    void move(Place place, UUID actor, @Nullable String reason, Instant now) {
        require(!status.isFinal() && !status.isUnderWay());
        if (!place.start().equals(startAt)) {
            remindedDayAt = null;
            remindedHalfHourAt = null;
            roomOpenedAt = null;
        }
        prisonId = place.prisonId();
        stationId = place.stationId();
        startAt = place.start();
        endAt = place.end();
        officialId = place.officialId();
        answerBy = answerBy == null ? null : min(answerBy, startAt);
        changed(status, actor, reason, now);
    }

    /** Somebody has come into the waiting room; the first one makes the visit wait. */
    void await(UUID actor, Instant now) {
        if (status == VisitStatus.CONFIRMED) {
            become(VisitStatus.WAITING, actor, null, now);
        }
    }

    /** The officer lets the family in: a new round, whose edges may open. */
    void admit(UUID actor, Instant now) {
        require(status == VisitStatus.WAITING && !admitted);
        admitted = true;
        newRound(actor, ADMITTED, now);
    }

    /** Both sides have sound. The first time the visit becomes live by it. */
    void talk(Instant now) {
        if (status == VisitStatus.WAITING && admitted) {
            become(VisitStatus.LIVE, null, null, now);
            liveAt = now;
        }
        if (status == VisitStatus.LIVE && talkingSince == null) {
            talkingSince = now;
        }
    }

    /** A side has lost its sound. */
    void fallSilent(Instant now) {
        if (talkingSince != null) {
            talkMillis += Duration.between(talkingSince, min(now, endAt)).toMillis();
            talkingSince = null;
        }
    }

    void pause(PauseReason reason, UUID actor, Instant now) {
        become(VisitStatus.PAUSED, actor, reason.name(), now);
        fallSilent(now);
        newRound(actor, reason.name(), now);
    }

    /** Who came for the family is there no more: whoever comes next is identified anew. */
    void identifyAgain(PauseReason reason, UUID actor, Instant now) {
        if (status == VisitStatus.LIVE) {
            pause(reason, actor, now);
            return;
        }
        require(status == VisitStatus.WAITING || status == VisitStatus.PAUSED);
        admitted = status == VisitStatus.PAUSED;
        newRound(actor, reason.name(), now);
    }

    void resume(UUID actor, Instant now) {
        require(status == VisitStatus.PAUSED);
        become(VisitStatus.LIVE, actor, null, now);
        newRound(actor, "RESUMED", now);
    }

    /** More time, of which its people are told anew when it runs out. */
    void extend(Instant until, UUID actor, Instant now) {
        require(status.isLiveOrPaused() && until.isAfter(endAt));
        bookedEndAt = bookedEnd();
        endAt = until;
        warnedFiveAt = null;
        warnedOneAt = null;
        changed(status, actor, "EXTENDED", now);
    }

    /** The prisoner goes on at another station; nobody talks until both are there again. */
    void reseat(UUID station, UUID actor, Instant now) {
        require(status.isUnderWay() && !station.equals(stationId));
        fallSilent(now);
        stationId = station;
        changed(status, actor, "RESEATED", now);
    }

    void end(
            Outcome what,
            Fault whose,
            boolean quota,
            @Nullable UUID actor,
            @Nullable String reason,
            Instant now) {
        fallSilent(now);
        finish(VisitStatus.ENDED, what, whose, quota, actor, reason, now);
    }

    void miss(Outcome what, Fault whose, boolean quota, Instant now) {
        finish(VisitStatus.MISSED, what, whose, quota, null, null, now);
    }

    private void finish(
            VisitStatus last,
            Outcome what,
            Fault whose,
            boolean quota,
            @Nullable UUID actor,
            @Nullable String reason,
            Instant now) {
        if (!what.fits(last)) {
            throw new IllegalArgumentException(what + " is no outcome of " + last);
        }
        require(status.canBecome(last));
        outcome = what;
        fault = whose;
        quotaUsed = quota;
        become(last, actor, reason, now);
    }

    private void become(
            VisitStatus next, @Nullable UUID actor, @Nullable String reason, Instant now) {
        require(status.canBecome(next));
        VisitStatus before = status;
        status = next;
        changed(before, actor, reason, now);
    }

    private void newRound(UUID actor, String reason, Instant now) {
        round++;
        changed(status, actor, reason, now);
    }

    private void changed(
            @Nullable VisitStatus before,
            @Nullable UUID actor,
            @Nullable String reason,
            Instant now) {
        changes.add(
                new VisitChanged(
                        id, prisonId, before, status, round, outcome, fault, actor, reason, now));
    }

    /** What has happened since this was last asked. */
    List<VisitChanged> pullChanges() {
        List<VisitChanged> pulled = List.copyOf(changes);
        changes.clear();
        return pulled;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new Problem(VisitProblem.TRANSITION);
        }
    }

    private static Fault faultOfCancelling(Outcome why) {
        return why == Outcome.PRISON_CANCELLED ? Fault.PRISON : Fault.VISITOR;
    }

    private static Instant min(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** Marks a reminder as given and says whether it was due for the first time. */
    boolean remind(VisitReminderDue.Lead lead, Instant now) {
        boolean first =
                (lead == VisitReminderDue.Lead.DAY ? remindedDayAt : remindedHalfHourAt) == null;
        remindedDayAt = remindedDayAt == null ? now : remindedDayAt;
        if (lead == VisitReminderDue.Lead.HALF_HOUR) {
            remindedHalfHourAt = remindedHalfHourAt == null ? now : remindedHalfHourAt;
        }
        return first;
    }

    /** Marks a warning as given and says whether it was due for the first time. */
    boolean warn(int minutes, Instant now) {
        boolean first = (minutes == 1 ? warnedOneAt : warnedFiveAt) == null;
        warnedFiveAt = warnedFiveAt == null ? now : warnedFiveAt;
        if (minutes == 1) {
            warnedOneAt = warnedOneAt == null ? now : warnedOneAt;
        }
        return first;
    }

    /** Marks the waiting room as open and says whether it was not before. */
    boolean openRoom(Instant now) {
        boolean first = roomOpenedAt == null;
        roomOpenedAt = first ? now : roomOpenedAt;
        return first;
    }

    /** Minutes in which both sides had sound, up to now, rounded to the nearest. */
    int minutesHeld(Instant now) {
        long running =
                talkingSince == null
                        ? 0
                        : Duration.between(talkingSince, min(now, endAt)).toMillis();
        return Math.toIntExact(Math.round((talkMillis + running) / 60_000.0));
    }

    int minutesBooked() {
        return Math.toIntExact(Duration.between(startAt, endAt).toMinutes());
    }

    /** The end it was booked with, however long it was made since. */
    Instant bookedEnd() {
        return bookedEndAt == null ? endAt : bookedEndAt;
    }

    @Nullable Instant liveAt() {
        return liveAt;
    }

    boolean awaitsApproval() {
        return Boolean.TRUE.equals(awaitsApproval);
    }

    boolean isAdmitted() {
        return admitted;
    }

    VisitView view(Instant now) {
        List<VisitView.Visitor> visitors =
                participants.stream()
                        .map(each ->
                                new VisitView.Visitor(
                                        each.personId(), each.relation(), each.isLead()))
                        .toList();
        return new VisitView(
                id,
                version == null ? 0 : version,
                type,
                status,
                outcome,
                fault,
                prisonerId,
                prisonId,
                stationId,
                bookedBy,
                startAt,
                endAt,
                heldUntil,
                answerBy,
                round,
                admitted,
                quotaUsed,
                minutesHeld(now),
                liveAt != null,
                visitors,
                officialId);
    }

    UUID id() {
        return id;
    }

    VisitStatus status() {
        return status;
    }

    @Nullable Instant heldUntil() {
        return heldUntil;
    }

    UUID stationId() {
        return stationId;
    }

    Instant start() {
        return startAt;
    }

    Instant end() {
        return endAt;
    }
}
