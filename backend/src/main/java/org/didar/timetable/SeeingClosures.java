package org.didar.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Territory;
import org.didar.places.ClosedTimes;
import org.didar.places.ClosureView;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.places.StationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closures that matter to somebody, and what they may close. */
@Service
@Transactional(readOnly = true)
class SeeingClosures {

    private final ClosedTimes closures;
    private final ClosingTimes closing;
    private final PrisonDirectory prisons;
    private final Access access;
    private final Clock clock;

    SeeingClosures(
            ClosedTimes closures,
            ClosingTimes closing,
            PrisonDirectory prisons,
            Access access,
            Clock clock) {
        this.closures = closures;
        this.closing = closing;
        this.prisons = prisons;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param closures those that are not over, the next first
     * @param places what may be closed, the largest first
     */
    record ClosuresAhead(List<ClosureRow> closures, List<ClosablePlace> places) {}

    /**
     * @param placeName {@code null} for the country
     * @param stationNumber {@code null} for a whole prison or more
     * @param fromMinute of each day, 0 for the whole day
     * @param untilMinute 1440 for the whole day
     */
    record ClosureRow(
            UUID id,
            Territory.Kind kind,
            @Nullable String placeName,
            @Nullable Integer stationNumber,
            LocalDate firstDay,
            LocalDate lastDay,
            int fromMinute,
            int untilMinute,
            String reason,
            boolean mayOpen) {}

    record ClosablePlace(
            Territory.Kind kind,
            @Nullable UUID id,
            @Nullable String name,
            List<SeeingSessions.SessionStation> stations) {}

    ClosuresAhead ahead(Actor actor) {
        access.requireAnywhere(actor, Act.CLOSE_TIMES);
        List<Territory> territories = access.territories(actor, Act.CLOSE_TIMES).toList();
        Set<UUID> within = new HashSet<>();
        Set<UUID> provinces = new HashSet<>();
        for (Territory each : territories) {
            within.addAll(prisons.prisonsWithin(each));
            UUID id = each.id();
            if (each.kind() == Territory.Kind.PROVINCE && id != null) {
                provinces.add(id);
            }
        }
        List<PrisonView> own = within.stream().map(prisons::prison).toList();
        own.forEach(each -> provinces.add(each.provinceId()));
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        return new ClosuresAhead(
                closures.ahead(yesterday, within, provinces).stream()
                        .map(each -> row(actor, each))
                        .toList(),
                places(territories, own));
    }

    private ClosureRow row(Actor actor, ClosureView each) {
        UUID station = each.stationId();
        Territory where = ClosingTimes.territory(each);
        return new ClosureRow(
                each.id(),
                where.kind(),
                prisons.territoryName(where),
                station == null ? null : Integer.valueOf(prisons.station(station).number()),
                each.firstDay(),
                each.lastDay(),
                each.fromMinute(),
                each.untilMinute(),
                each.reason(),
                access.allows(actor, Act.CLOSE_TIMES, closing.reach(each)));
    }

    /** Of a country the country alone: its prisons are too many to choose one from a list. */
    private List<ClosablePlace> places(List<Territory> territories, List<PrisonView> own) {
        List<ClosablePlace> places = new ArrayList<>();
        boolean country = false;
        for (Territory each : territories) {
            country = country || each.kind() == Territory.Kind.COUNTRY;
            if (each.kind() != Territory.Kind.PRISON) {
                places.add(
                        new ClosablePlace(
                                each.kind(), each.id(), prisons.territoryName(each), List.of()));
            }
        }
        if (!country) {
            own.stream()
                    .sorted(Comparator.comparing(PrisonView::name))
                    .forEach(each -> places.add(place(each)));
        }
        return places;
    }

    private ClosablePlace place(PrisonView prison) {
        return new ClosablePlace(
                Territory.Kind.PRISON,
                prison.id(),
                prison.name(),
                prisons.stations(prison.id()).stream()
                        .filter(each -> each.state() != StationState.RETIRED)
                        .map(each ->
                                new SeeingSessions.SessionStation(
                                        each.id(), each.number(), each.name()))
                        .toList());
    }
}
