package org.didar.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.didar.rules.RulePlace.Where;

/** Every version of every rule at one moment; never changes. Which one holds is decided here. */
final class AllVersions {

    private static final Comparator<RuleVersion> OLDEST_FIRST =
            Comparator.comparing(RuleVersion::validFrom)
                    .thenComparing(RuleVersion::setAt)
                    .thenComparing(RuleVersion::id);

    private final Map<Rule, Map<Where, List<RuleVersion>>> versions = new EnumMap<>(Rule.class);

    AllVersions(Collection<RuleVersion> all) {
        all.stream()
                .sorted(OLDEST_FIRST)
                .forEach(each ->
                        versions.computeIfAbsent(each.rule(), _ -> new HashMap<>())
                                .computeIfAbsent(each.where(), _ -> new ArrayList<>())
                                .add(each));
    }

    /** These and one more: what would be. */
    AllVersions with(RuleVersion another) {
        return new AllVersions(Stream.concat(all(), Stream.of(another)).toList());
    }

    private Stream<RuleVersion> all() {
        return versions.values().stream()
                .flatMap(each -> each.values().stream())
                .flatMap(List::stream);
    }

    /** The latest begun version of the narrowest scope, its value inside the national bounds. */
    RuleInForce inForce(Rule rule, RulePlace place, Instant at) {
        RuleVersion found = holding(rule, place, at);
        String value = Objects.requireNonNull(found.value());
        return found.inForce(bounds(rule, place, at).clamp(value));
    }

    /** The latest begun version of the narrowest scope that says something, as it was set. */
    RuleVersion holding(Rule rule, RulePlace place, Instant at) {
        return place.narrowestFirst().stream()
                .flatMap(where -> latest(rule, where, at).stream())
                .filter(each -> each.value() != null)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No version of " + rule.key() + " at " + at));
    }

    /** The national version that draws the bounds: the type's own, or the general one. */
    RuleVersion bounds(Rule rule, RulePlace place, Instant at) {
        return new RulePlace(null, null, place.visitType())
                .narrowestFirst().stream()
                        .flatMap(where -> latest(rule, where, at).stream())
                        .filter(each -> each.value() != null)
                        .findFirst()
                        .orElseThrow();
    }

    /** What the rule says at most and at least, wherever anything was set. */
    Extremes extremes(Rule rule, Instant at) {
        return values(rule, at)
                .map(each -> Extremes.of(Span.of(each)))
                .reduce(Extremes::and)
                .orElseThrow();
    }

    /** What the rule says, wherever anything was set. */
    Stream<String> values(Rule rule, Instant at) {
        return versions.getOrDefault(rule, Map.of()).keySet().stream()
                .map(where -> inForce(rule, RulePlace.at(where), at).value());
    }

    /** All that was ever set there, oldest first. */
    List<RuleVersion> history(Rule rule, Where where) {
        return List.copyOf(versions.getOrDefault(rule, Map.of()).getOrDefault(where, List.of()));
    }

    private Optional<RuleVersion> latest(Rule rule, Where where, Instant at) {
        List<RuleVersion> there =
                versions.getOrDefault(rule, Map.of()).getOrDefault(where, List.of());
        for (int i = there.size() - 1; i >= 0; i--) {
            if (!there.get(i).validFrom().isAfter(at)) {
                return Optional.of(there.get(i));
            }
        }
        return Optional.empty();
    }
}
