package org.didar.timetable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.places.ClosureView;
import org.didar.places.Workplace;

/**
 * The one function of a prison's times: what its sessions offer on a day. Search, claims, the
 * timetable page and jobs all come here.
 *
 * <p>On its weekly day off a prison holds nothing but one-off sessions, which somebody put on that
 * very day; on closed days and in closed hours nothing. A one-off session replaces what its own
 * stations would offer otherwise, and leaves the prison's other stations alone: whoever wants
 * nothing else on that day closes it.
 */
record Timetable(Workplace place, PrisonSessions plan, List<ClosureView> closures) {

    Timetable {
        closures = List.copyOf(closures);
    }

    /** A slot and the session it belongs to. */
    record Offered(Session session, Slot slot) {}

    /** As if every station worked. */
    Timetable withEveryStation() {
        Set<UUID> all = new HashSet<>();
        plan.sessions().forEach(each -> all.addAll(each.stations()));
        Workplace whole = new Workplace(place.prison(), place.open(), place.workingDays(), all);
        return new Timetable(whole, plan, closures);
    }

    /** Whether the whole prison holds nothing on the whole day. */
    boolean isClosed(LocalDate day) {
        boolean works =
                place.workingDays().contains(day.getDayOfWeek())
                        || plan.sessions().stream()
                                .anyMatch(each -> each.oneOff() && each.days().includes(day));
        return !place.open()
                || !works
                || closures.stream()
                        .anyMatch(each ->
                                each.isOn(day) && each.isWholeDay() && each.stationId() == null);
    }

    /** By start; at stations that work, whether or not they are taken. */
    List<Offered> on(LocalDate day) {
        if (isClosed(day)) {
            return List.of();
        }
        List<Session> held =
                plan.sessions().stream().filter(each -> each.days().includes(day)).toList();
        Set<UUID> replaced = new HashSet<>();
        held.stream().filter(Session::oneOff).forEach(each -> replaced.addAll(each.stations()));
        List<ClosureView> closed = closures.stream().filter(each -> each.isOn(day)).toList();
        boolean works = place.workingDays().contains(day.getDayOfWeek());
        return held.stream()
                .filter(each -> each.oneOff() || (works && !isLeftOut(each, day)))
                .flatMap(each ->
                        each.slotsOn(day, place.zone(), opennessOf(each, replaced, closed)).stream()
                                .map(slot -> new Offered(each, slot)))
                .sorted((one, other) -> Slot.BY_START.compare(one.slot(), other.slot()))
                .toList();
    }

    private boolean isLeftOut(Session session, LocalDate day) {
        return plan.exclusions().stream().anyMatch(each -> each.leavesOut(session, day));
    }

    /** A slot that meets closed minutes is not offered; its gap may lie in them. */
    private Session.Openness opennessOf(
            Session session, Set<UUID> replaced, List<ClosureView> closed) {
        List<UUID> usable =
                session.stations().stream()
                        .filter(place.working()::contains)
                        .filter(each -> session.oneOff() || !replaced.contains(each))
                        .toList();
        return closed.isEmpty()
                ? (stations, from, until) -> usable
                : (stations, from, until) ->
                        usable.stream()
                                .filter(each ->
                                        closed.stream().noneMatch(c -> c.meets(each, from, until)))
                                .toList();
    }
}
