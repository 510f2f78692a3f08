package org.didar.rules;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All rules as they are for one prison, one type of visit and one instant. */
public final class RuleBook {

    private final AllVersions versions;
    private final RulePlace place;
    private final Instant at;

    /** A search asks the same few rules for each of some hundred times. */
    private final Map<Rule, RuleInForce> known = new ConcurrentHashMap<>();

    RuleBook(AllVersions versions, RulePlace place, Instant at) {
        this.versions = versions;
        this.place = place;
        this.at = at;
    }

    public Span span(Rule rule) {
        return Span.of(value(rule, Rule.Kind.SPAN));
    }

    public int count(Rule rule) {
        return Integer.parseInt(value(rule, Rule.Kind.COUNT));
    }

    public int percent(Rule rule) {
        return Integer.parseInt(value(rule, Rule.Kind.PERCENT));
    }

    public boolean flag(Rule rule) {
        return value(rule, Rule.Kind.FLAG).equals("yes");
    }

    public <E extends Enum<E>> E choice(Rule rule, Class<E> type) {
        return Enum.valueOf(type, value(rule, Rule.Kind.CHOICE));
    }

    /** The rule with its source. */
    public RuleInForce inForce(Rule rule) {
        return known.computeIfAbsent(rule, each -> versions.inForce(each, place, at));
    }

    /** The prison it is for; fails for the country's own. */
    public UUID prison() {
        return Objects.requireNonNull(place.prisonId(), "The country's rules know no prison");
    }

    private String value(Rule rule, Rule.Kind kind) {
        if (rule.kind() != kind) {
            throw new IllegalArgumentException(rule + " is no " + kind);
        }
        return inForce(rule).value();
    }
}
