package org.didar.rules;

import java.time.Clock;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody else than who set a version says that it is as its source has it; said once for all. */
@Service
class VerifyingRules {

    private final RuleVersions versions;
    private final RulesInForce rules;
    private final SettingRules setting;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerifyingRules(
            RuleVersions versions,
            RulesInForce rules,
            SettingRules setting,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.rules = rules;
        this.setting = setting;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** Whether {@link #verify} would let the actor. */
    boolean mayVerify(Actor actor, RuleVersion version) {
        return version.verifiedBy() == null
                && !actor.id().equals(version.setBy())
                && access.allows(actor, Act.VERIFY_RULES, setting.reach(version.where()));
    }

    @Transactional
    void verify(Actor actor, UUID versionId) {
        RuleVersion version =
                versions.find(versionId)
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        RulePlace.Where where = version.where();
        access.require(actor, Act.VERIFY_RULES, setting.reach(where));
        if (version.verifiedBy() != null) {
            throw new Problem(RuleProblem.VERIFIED);
        }
        if (actor.id().equals(version.setBy())) {
            throw new Problem(RuleProblem.OWN_VERSION);
        }
        try {
            versions.verify(versionId, actor.id(), clock.instant());
        } catch (DuplicateKeyException faster) {
            throw new Problem(RuleProblem.VERIFIED);
        }
        events.publishEvent(
                new RuleWasVerified(
                        versionId,
                        version.rule().key(),
                        where.scope(),
                        where.scope() == RuleScope.PRISON ? where.id() : null,
                        actor.id()));
        rules.refreshAfterCommit();
    }
}
