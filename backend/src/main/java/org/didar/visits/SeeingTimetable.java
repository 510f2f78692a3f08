package org.didar.visits;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.people.PeopleDirectory;
import org.didar.places.ClosureView;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.places.StationState;
import org.didar.places.StationView;
import org.didar.timetable.BookedVisits;
import org.didar.timetable.OfferedTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A prison's timetable as its staff see it: a day's stations and hours, and how full the week is.
 */
@Service
@Transactional(readOnly = true)
class SeeingTimetable {

    private static final int WEEK = 7;

    private final OfferedTimes offered;
    private final BookedVisits booked;
    private final VisitDirectory visits;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final Access access;
    private final Clock clock;

    SeeingTimetable(
            OfferedTimes offered,
            BookedVisits booked,
            VisitDirectory visits,
            PeopleDirectory people,
            PrisonDirectory prisons,
            Access access,
            Clock clock) {
        this.offered = offered;
        this.booked = booked;
        this.visits = visits;
        this.people = people;
        this.prisons = prisons;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param week from Saturday on
     * @param free what is offered and not taken
     */
    record TimetableOfDay(
            UUID prisonId,
            String prisonName,
            String zone,
            LocalDate today,
            LocalDate day,
            List<TimetableWeekday> week,
            List<TimetableStation> stations,
            List<TimetableFree> free,
            List<TimetableVisit> visits,
            List<TimetableClosure> closures) {}

    /**
     * @param places how many visits could be held, those that are taken among them
     */
    record TimetableWeekday(LocalDate date, boolean closed, int places, int taken) {}

    record TimetableStation(UUID id, int number, String name, StationState state) {}

    record TimetableFree(UUID stationId, Instant start, Instant end) {}

    /**
     * @param prisoner a short name; {@code null} while somebody is still deciding about the time
     */
    record TimetableVisit(
            UUID id,
            UUID stationId,
            Instant start,
            Instant end,
            VisitType type,
            VisitStatus status,
            @Nullable String prisoner) {}

    /**
     * @param stationId {@code null} for every station
     */
    record TimetableClosure(
            UUID id, @Nullable UUID stationId, int fromMinute, int untilMinute, String reason) {}

    /**
     * @param asked the day, or {@code null} for today
     */
    TimetableOfDay day(Actor actor, UUID prisonId, @Nullable LocalDate asked) {
        access.require(actor, Act.SEE_TIMETABLE, prisons.reach(prisonId));
        PrisonView prison = prisons.prison(prisonId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), prison.zone());
        LocalDate day = asked == null ? today : asked;
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        OfferedTimes.Offer offer =
                offered.ofEveryKind(prisonId, saturday, saturday.plusDays(WEEK - 1L));
        List<TimetableVisit> all = inWeek(prison, saturday);
        List<TimetableVisit> ofDay = on(day, prison.zone(), all);
        return new TimetableOfDay(
                prisonId,
                prison.name(),
                prison.zone().getId(),
                today,
                day,
                saturday.datesUntil(saturday.plusDays(WEEK))
                        .map(each -> weekday(each, offer, on(each, prison.zone(), all)))
                        .toList(),
                prisons.stations(prisonId).stream()
                        .filter(each -> each.state() != StationState.RETIRED)
                        .map(SeeingTimetable::row)
                        .toList(),
                free(day, offer, ofDay),
                ofDay.stream().map(this::named).toList(),
                offer.closuresOn(day).stream().map(SeeingTimetable::row).toList());
    }

    private List<TimetableVisit> inWeek(PrisonView prison, LocalDate saturday) {
        Instant from = saturday.atStartOfDay(prison.zone()).toInstant();
        Instant until = saturday.plusDays(WEEK).atStartOfDay(prison.zone()).toInstant();
        Stream<TimetableVisit> known =
                visits.inPrisons(List.of(prison.id()), from, until).stream()
                        .filter(each -> each.status() != VisitStatus.CANCELLED)
                        .map(SeeingTimetable::row);
        Stream<TimetableVisit> held =
                booked.between(List.of(prison.id()), from, until).stream()
                        .filter(BookedVisits.Booked::held)
                        .map(SeeingTimetable::row);
        return Stream.concat(known, held)
                .sorted(Comparator.comparing(TimetableVisit::start))
                .toList();
    }

    private static List<TimetableVisit> on(LocalDate day, ZoneId zone, List<TimetableVisit> all) {
        return all.stream()
                .filter(each -> LocalDate.ofInstant(each.start(), zone).equals(day))
                .toList();
    }

    private static TimetableWeekday weekday(
            LocalDate day, OfferedTimes.Offer offer, List<TimetableVisit> taken) {
        int free = free(day, offer, taken).size();
        return new TimetableWeekday(day, offer.isClosed(day), free + taken.size(), taken.size());
    }

    private static List<TimetableFree> free(
            LocalDate day, OfferedTimes.Offer offer, List<TimetableVisit> taken) {
        List<TimetableFree> free = new ArrayList<>();
        offer.planned(day)
                .forEach(slot ->
                        slot.stations().stream()
                                .map(each -> new TimetableFree(each, slot.start(), slot.end()))
                                .filter(each ->
                                        taken.stream().noneMatch(visit -> meet(each, visit)))
                                .forEach(free::add));
        return free;
    }

    private static boolean meet(TimetableFree free, TimetableVisit visit) {
        return free.stationId().equals(visit.stationId())
                && free.start().isBefore(visit.end())
                && visit.start().isBefore(free.end());
    }

    private TimetableVisit named(TimetableVisit visit) {
        if (visit.status() == VisitStatus.HELD) {
            return visit;
        }
        UUID prisoner = visits.view(visit.id()).prisonerId();
        return new TimetableVisit(
                visit.id(),
                visit.stationId(),
                visit.start(),
                visit.end(),
                visit.type(),
                visit.status(),
                people.prisoner(prisoner).shortName());
    }

    private static TimetableVisit row(VisitView each) {
        return new TimetableVisit(
                each.id(),
                each.stationId(),
                each.start(),
                each.end(),
                each.type(),
                each.status(),
                null);
    }

    private static TimetableVisit row(BookedVisits.Booked each) {
        return new TimetableVisit(
                each.visitId(),
                each.stationId(),
                each.start(),
                each.end(),
                VisitType.valueOf(each.kind().name()),
                VisitStatus.HELD,
                null);
    }

    private static TimetableStation row(StationView each) {
        return new TimetableStation(each.id(), each.number(), each.name(), each.state());
    }

    private static TimetableClosure row(ClosureView each) {
        return new TimetableClosure(
                each.id(), each.stationId(), each.fromMinute(), each.untilMinute(), each.reason());
    }
}
