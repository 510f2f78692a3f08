package org.didar.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The rules of a place with their source and history, for those who work by them. */
@Service
class SeeingRules {

    private final RulesInForce rules;
    private final SettingRules setting;
    private final Access access;
    private final Clock clock;

    SeeingRules(RulesInForce rules, SettingRules setting, Access access, Clock clock) {
        this.rules = rules;
        this.setting = setting;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param least the national bounds in force, {@code null} where there is no more and less
     * @param maySet whether the reader may set it here
     * @param history what was ever set for this very place, oldest first
     */
    record RuleRow(
            String key,
            Rule.Kind kind,
            List<String> choices,
            String value,
            RuleScope scope,
            String source,
            Instant validFrom,
            boolean verified,
            @Nullable String least,
            @Nullable String most,
            boolean maySet,
            List<PastVersion> history) {}

    /** One version that was set here; {@code value} is {@code null} for a word given back. */
    record PastVersion(
            UUID id,
            @Nullable String value,
            String source,
            Instant validFrom,
            Instant setAt,
            @Nullable String note,
            boolean verified) {}

    List<RuleRow> at(Actor actor, RulePlace.Where where) {
        access.require(actor, Act.SEE_RULES, setting.reach(where));
        boolean maySet = access.allows(actor, Act.SET_RULES, setting.reach(where));
        return Stream.of(Rule.values()).map(rule -> row(rule, where, maySet)).toList();
    }

    private RuleRow row(Rule rule, RulePlace.Where where, boolean maySet) {
        Instant now = clock.instant();
        AllVersions all = rules.all();
        RulePlace place = place(where);
        RuleInForce found = all.inForce(rule, place, now);
        RuleVersion bounds = all.bounds(rule, place, now);
        return new RuleRow(
                rule.key(),
                rule.kind(),
                rule.choices(),
                found.value(),
                found.scope(),
                found.source(),
                found.validFrom(),
                found.verifiedBy() != null,
                bounds.least(),
                bounds.most(),
                maySet,
                all.history(rule, where).stream().map(SeeingRules::past).toList());
    }

    private RulePlace place(RulePlace.Where where) {
        UUID id = where.id();
        return where.scope() == RuleScope.PRISON && id != null
                ? new RulePlace(id, rules.provinceOf(id), where.visitType())
                : RulePlace.at(where);
    }

    private static PastVersion past(RuleVersion version) {
        return new PastVersion(
                version.id(),
                version.value(),
                version.source(),
                version.validFrom(),
                version.setAt(),
                version.note(),
                version.verifiedBy() != null);
    }
}
