package org.didar.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Versions of rules as a plain test needs them. */
public final class SomeRules {

    static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    private final List<RuleVersion> versions = new ArrayList<>();

    /** A book of national values alone; asking for another rule fails. */
    public static RuleBook book(UUID prison, Map<Rule, String> values) {
        SomeRules rules = new SomeRules();
        new EnumMap<>(values).forEach((rule, value) -> rules.national(rule, value, null, null));
        return new RuleBook(rules.all(), new RulePlace(prison, Ids.next(), null), BEGINNING);
    }

    SomeRules national(Rule rule, String value, @Nullable String least, @Nullable String most) {
        return add(rule, RuleScope.COUNTRY, null, null, value, least, most, BEGINNING);
    }

    SomeRules add(
            Rule rule,
            RuleScope scope,
            @Nullable UUID id,
            @Nullable String type,
            @Nullable String value,
            @Nullable String least,
            @Nullable String most,
            Instant from) {
        versions.add(
                new RuleVersion(
                        Ids.next(),
                        rule,
                        new RulePlace.Where(scope, id, type),
                        value,
                        least,
                        most,
                        "policy",
                        from,
                        null,
                        from.plusSeconds(versions.size()),
                        null,
                        null));
        return this;
    }

    AllVersions all() {
        return new AllVersions(versions);
    }
}
