package org.didar.separation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.KeepingPrisoners;
import org.didar.people.PeopleDirectory;
import org.didar.people.PrisonerView;
import org.didar.places.PrisonDirectory;
import org.didar.separation.SeparationRow.Someone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which two prisoners may not be near each other during visits. What is booked already stays:
 * a booked time is not taken from a family by a list. The list tells of it, so that somebody moves
 * it.
 */
@Service
@Transactional
public class KeepingSeparate {

    private static final int MOST = 200;

    private final Separations separations;
    private final KeepingPrisoners keeping;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final FindingMeetings meetings;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingSeparate(
            Separations separations,
            KeepingPrisoners keeping,
            PeopleDirectory people,
            PrisonDirectory prisons,
            FindingMeetings meetings,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.separations = separations;
        this.keeping = keeping;
        this.people = people;
        this.prisons = prisons;
        this.meetings = meetings;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who, and why.
     *
     * @param lastDay on the first one's prison's calendar, or {@code null} for no end
     */
    public record Two(UUID one, UUID other, String reason, @Nullable LocalDate lastDay) {}

    /**
     * From now on nothing is booked for one of them near the other.
     *
     * @throws Problem {@code separation.known}
     */
    public UUID keep(Actor actor, Two two) {
        if (two.one().equals(two.other())) {
            throw Problem.atField(CommonProblem.INVALID_REQUEST, "otherId");
        }
        lockBoth(two);
        UUID prison = prisonIfMay(actor, two.one());
        prisonIfMay(actor, two.other());
        Instant now = clock.instant();
        Instant until = end(two.lastDay(), prison, now);
        separations.removeEnded(two.one(), two.other(), now);
        Separation pair =
                new Separation(Ids.next(), two.one(), two.other(), two.reason(), until, now);
        try {
            separations.add(pair, actor.id());
        } catch (DuplicateKeyException known) {
            throw new Problem(SeparationProblem.KNOWN);
        }
        events.publishEvent(new SeparationChanged(pair.id(), two.one(), prison, true, actor.id()));
        return pair.id();
    }

    /** Whatever is just being booked for one of them comes first; nobody waits in a circle. */
    private void lockBoth(Two two) {
        Stream.of(two.one(), two.other()).sorted().forEach(keeping::prisonOf);
    }

    private @Nullable Instant end(@Nullable LocalDate lastDay, UUID prison, Instant now) {
        if (lastDay == null) {
            return null;
        }
        Instant end = lastDay.plusDays(1).atStartOfDay(prisons.zone(prison)).toInstant();
        if (!end.isAfter(now)) {
            throw Problem.atFields(
                    CommonProblem.INVALID_REQUEST,
                    List.of(new Problem.FieldProblem("until", "field.future")));
        }
        return end;
    }

    /** They may be near each other again. Whoever answers for one of them may say so. */
    void lift(Actor actor, UUID id) {
        Separation pair =
                separations.lock(id).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        UUID first = people.prisoner(pair.oneId()).prisonId();
        UUID second = people.prisoner(pair.otherId()).prisonId();
        boolean mayAtFirst = access.allows(actor, Act.KEEP_SEPARATE, prisons.reach(first));
        UUID prison = mayAtFirst ? first : second;
        access.require(actor, Act.KEEP_SEPARATE, prisons.reach(prison));
        separations.lift(id, actor.id(), clock.instant());
        UUID prisoner = mayAtFirst ? pair.oneId() : pair.otherId();
        events.publishEvent(new SeparationChanged(id, prisoner, prison, false, actor.id()));
    }

    /** Those that count, the newest first; every look is kept, once for each prison. */
    List<SeparationRow> list(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_SEPARATE);
        Set<UUID> own =
                access.territories(actor, Act.KEEP_SEPARATE)
                        .flatMap(territory -> prisons.prisonsWithin(territory).stream())
                        .collect(Collectors.toSet());
        own.forEach(prison -> events.publishEvent(new SeparationsRead(prison, actor.id())));
        return separations.in(own, clock.instant(), MOST).stream().map(this::row).toList();
    }

    private SeparationRow row(Separation pair) {
        PrisonerView one = people.prisoner(pair.oneId());
        PrisonerView other = people.prisoner(pair.otherId());
        return new SeparationRow(
                pair.id(),
                Someone.of(one),
                Someone.of(other),
                pair.reason(),
                pair.until(),
                pair.setAt(),
                one.prisonId().equals(other.prisonId())
                        ? meetings.of(one.prisonId(), pair)
                        : List.of());
    }

    private UUID prisonIfMay(Actor actor, UUID prisonerId) {
        UUID prison = people.prisoner(prisonerId).prisonId();
        access.require(actor, Act.KEEP_SEPARATE, prisons.reach(prison));
        return prison;
    }
}
