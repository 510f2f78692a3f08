package org.didar.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

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

    /** Sets a rule of one prison in a running application, from now on. */
    public static void set(BeanFactory beans, UUID prison, Rule rule, String value) {
        Instant now = beans.getBean(Clock.class).instant();
        SomeRules rules = new SomeRules();
        rules.add(rule, RuleScope.PRISON, prison, null, value, null, null, now);
        beans.getBean(RuleVersions.class).add(rules.versions.getFirst());
        beans.getBean(RulesInForce.class).refresh();
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
