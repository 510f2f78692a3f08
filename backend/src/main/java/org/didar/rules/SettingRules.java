package org.didar.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A warden, a province's manager or an administrator sets a rule, inside the national bounds. */
@Service
class SettingRules {

    private final RuleVersions versions;
    private final RulesInForce rules;
    private final RuleEffects effects;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingRules(
            RuleVersions versions,
            RulesInForce rules,
            RuleEffects effects,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.rules = rules;
        this.effects = effects;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param value {@code null} to follow the wider scope again
     * @param least the national bounds; ignored for a prison's or a province's version
     */
    record NewVersion(
            @Nullable String value,
            @Nullable String least,
            @Nullable String most,
            String source,
            @Nullable Instant validFrom,
            @Nullable String note) {}

    Reach reach(RulePlace.Where where) {
        UUID id = where.id();
        return switch (where.scope()) {
            case PRISON -> prisons.reach(Objects.requireNonNull(id));
            case PROVINCE -> new Reach(null, null, null, id, Set.of());
            case COUNTRY -> new Reach(null, null, null, null, Set.of());
        };
    }

    @Transactional
    void set(Actor actor, Rule rule, RulePlace.Where where, NewVersion wanted) {
        RuleVersion version = version(actor, rule, where, wanted);
        versions.add(version);
        events.publishEvent(
                new RuleWasSet(
                        version.id(),
                        rule.key(),
                        where.scope(),
                        where.scope() == RuleScope.PRISON ? where.id() : null,
                        where.visitType(),
                        version.value(),
                        version.validFrom(),
                        actor.id()));
        rules.refreshAfterCommit();
    }

    /** What setting it would do; nothing is set. */
    @Transactional(readOnly = true)
    RuleEffects.Effect preview(Actor actor, Rule rule, RulePlace.Where where, NewVersion wanted) {
        RuleVersion version = version(actor, rule, where, wanted);
        AllVersions now = rules.all();
        AllVersions then = now.with(version);
        Instant at = version.validFrom();
        return effects.of(
                new RuleEffects.Change(
                        rule,
                        prisons.prisonsWithin(territory(where)),
                        where.visitType(),
                        of -> new RuleBook(now, place(of), at),
                        of -> new RuleBook(then, place(of), at)));
    }

    private RulePlace place(RuleEffects.Of of) {
        return new RulePlace(of.prison(), rules.provinceOf(of.prison()), of.visitType());
    }

    private static Territory territory(RulePlace.Where where) {
        return new Territory(Territory.Kind.valueOf(where.scope().name()), where.id());
    }

    private RuleVersion version(Actor actor, Rule rule, RulePlace.Where where, NewVersion wanted) {
        access.require(actor, Act.SET_RULES, reach(where));
        Instant now = clock.instant();
        boolean national = where.scope() == RuleScope.COUNTRY;
        RuleVersion version =
                new RuleVersion(
                        Ids.next(),
                        rule,
                        where,
                        wanted.value(),
                        national ? wanted.least() : null,
                        national ? wanted.most() : null,
                        wanted.source().strip(),
                        Objects.requireNonNullElse(wanted.validFrom(), now),
                        actor.id(),
                        now,
                        wanted.note(),
                        null);
        if (version.validFrom().isBefore(now)) {
            throw Problem.atField(RuleProblem.IN_THE_PAST, "validFrom");
        }
        checkValue(version);
        return version;
    }

    private void checkValue(RuleVersion version) {
        Rule rule = version.rule();
        RulePlace.Where where = version.where();
        boolean national = where.scope() == RuleScope.COUNTRY;
        String value = version.value();
        boolean bounded = !national || !rule.hasBounds() || hasGoodBounds(version);
        if (value == null ? national && where.visitType() == null : !rule.accepts(value)) {
            throw Problem.atField(RuleProblem.NOT_ITS_VALUE, "value");
        }
        if (!bounded) {
            throw Problem.atField(RuleProblem.NOT_ITS_VALUE, "least");
        }
        RuleVersion bounds =
                national
                        ? version
                        : rules.all().bounds(rule, RulePlace.at(where), version.validFrom());
        if (value != null && rule.hasBounds() && !bounds.clamp(value).equals(value)) {
            throw Problem.atField(RuleProblem.OUT_OF_BOUNDS, "value");
        }
    }

    private static boolean hasGoodBounds(RuleVersion version) {
        String least = version.least();
        String most = version.most();
        Rule rule = version.rule();
        return least != null
                && most != null
                && rule.accepts(least)
                && rule.accepts(most)
                && rule.size(least) <= rule.size(most);
    }
}
