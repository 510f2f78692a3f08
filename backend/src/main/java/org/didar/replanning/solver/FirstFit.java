package org.didar.replanning.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A first arrangement to search from: the visits with the fewest possibilities choose first, each
 * the place that suits it best of what the others left. The solver's own construction would try
 * every place of every visit against all rules, which takes most of the time there is.
 */
final class FirstFit {

    private static final Comparator<Uprooted> NARROWEST =
            Comparator.<Uprooted>comparingInt(visit -> visit.getPossible().size())
                    .thenComparingInt(visit -> -visit.peopleCount());

    private final Map<UUID, List<NewPlace>> atStation = new HashMap<>();
    private final Map<UUID, List<NewPlace>> ofPerson = new HashMap<>();
    private final Map<UUID, List<NewPlace>> ofPair = new HashMap<>();
    private final Set<Turn> turns = new HashSet<>();

    /** A prisoner's turn of a week. */
    private record Turn(UUID prisoner, LocalDate week) {}

    private FirstFit() {}

    static void arrange(List<Uprooted> visits) {
        FirstFit fit = new FirstFit();
        visits.stream().sorted(NARROWEST).forEach(fit::settle);
    }

    private void settle(Uprooted visit) {
        visit.getPossible().stream()
                .sorted(Comparator.comparing(visit::burdenOf))
                .filter(place -> isFree(visit, place))
                .findFirst()
                .ifPresent(place -> take(visit, place));
    }

    private boolean isFree(Uprooted visit, NewPlace place) {
        return !turns.contains(new Turn(visit.prisonerId(), place.week()))
                && of(atStation, place.stationId()).stream().noneMatch(place::crowds)
                && visit.people().stream()
                        .flatMap(person -> of(ofPerson, person).stream())
                        .noneMatch(place::overlaps)
                && visit.keptApart().stream()
                        .flatMap(pair -> of(ofPair, pair).stream())
                        .noneMatch(place::isNear);
    }

    private void take(Uprooted visit, NewPlace place) {
        visit.setPlace(place);
        turns.add(new Turn(visit.prisonerId(), place.week()));
        add(atStation, place.stationId(), place);
        visit.people().forEach(person -> add(ofPerson, person, place));
        visit.keptApart().forEach(pair -> add(ofPair, pair, place));
    }

    private static List<NewPlace> of(Map<UUID, List<NewPlace>> taken, UUID key) {
        return taken.getOrDefault(key, List.of());
    }

    private static void add(Map<UUID, List<NewPlace>> taken, UUID key, NewPlace place) {
        taken.computeIfAbsent(key, each -> new ArrayList<>()).add(place);
    }
}
