package org.didar.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final VerifyingRules verifying;
    private final RuleKeepers keepers;
    private final Access access;
    private final Clock clock;

    SeeingRules(
            RulesInForce rules,
            SettingRules setting,
            VerifyingRules verifying,
            RuleKeepers keepers,
            Access access,
            Clock clock) {
        this.rules = rules;
        this.setting = setting;
        this.verifying = verifying;
        this.keepers = keepers;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param value as it counts, inside the national bounds
     * @param scope how wide the version holds that says so
     * @param versionId of that version
     * @param setBy by name, empty for what the platform starts with
     * @param verifiedBy by name, {@code null} as long as nobody has
     * @param mayVerify whether the reader may say that it is as its source has it
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
            UUID versionId,
            String source,
            Instant validFrom,
            String setBy,
            @Nullable String verifiedBy,
            boolean mayVerify,
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
            String setBy,
            @Nullable String note,
            @Nullable String verifiedBy,
            boolean mayVerify) {}

    /** Who reads, whether they may set here, and the names that were looked up already. */
    private record Reading(Actor actor, boolean maySet, Map<UUID, String> names) {}

    List<RuleRow> at(Actor actor, RulePlace.Where where) {
        access.require(actor, Act.SEE_RULES, setting.reach(where));
        boolean maySet = access.allows(actor, Act.SET_RULES, setting.reach(where));
        Reading reading = new Reading(actor, maySet, new HashMap<>());
        return Stream.of(Rule.values()).map(rule -> row(rule, where, reading)).toList();
    }

    private RuleRow row(Rule rule, RulePlace.Where where, Reading reading) {
        Instant now = clock.instant();
        AllVersions all = rules.all();
        RulePlace place = place(where);
        RuleVersion found = all.holding(rule, place, now);
        RuleVersion bounds = all.bounds(rule, place, now);
        return new RuleRow(
                rule.key(),
                rule.kind(),
                rule.choices(),
                all.inForce(rule, place, now).value(),
                found.where().scope(),
                found.id(),
                found.source(),
                found.validFrom(),
                Objects.requireNonNullElse(name(found.setBy(), reading), ""),
                name(found.verifiedBy(), reading),
                verifying.mayVerify(reading.actor(), found),
                bounds.least(),
                bounds.most(),
                reading.maySet(),
                all.history(rule, where).stream().map(each -> past(each, reading)).toList());
    }

    private @Nullable String name(@Nullable UUID account, Reading reading) {
        return account == null ? null : reading.names().computeIfAbsent(account, keepers::name);
    }

    private RulePlace place(RulePlace.Where where) {
        UUID id = where.id();
        return where.scope() == RuleScope.PRISON && id != null
                ? new RulePlace(id, rules.provinceOf(id), where.visitType())
                : RulePlace.at(where);
    }

    private PastVersion past(RuleVersion version, Reading reading) {
        return new PastVersion(
                version.id(),
                version.value(),
                version.source(),
                version.validFrom(),
                version.setAt(),
                Objects.requireNonNullElse(name(version.setBy(), reading), ""),
                version.note(),
                name(version.verifiedBy(), reading),
                verifying.mayVerify(reading.actor(), version));
    }
}
