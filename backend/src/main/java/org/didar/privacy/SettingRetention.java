package org.didar.privacy;

import java.time.Clock;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes how long a kind of thing is kept, within the bounds set for the whole country. */
@Service
@Transactional
class SettingRetention {

    private final RetentionRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingRetention(RetentionRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Problem {@code thing.not_found} or {@code retention.out_of_bounds}
     */
    void set(String kind, int days, UUID by) {
        RetentionRule rule =
                rules.of(kind, clock.instant())
                        .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND_THING));
        if (!rule.allows(days)) {
            throw Problem.atField(PrivacyProblem.RETENTION_OUT_OF_BOUNDS, "days");
        }
        if (rule.days() == days) {
            return;
        }
        try {
            rules.set(rule, days, by, clock.instant());
        } catch (DuplicateKeyException meanwhile) {
            throw new Problem(CommonProblem.STALE);
        }
        events.publishEvent(new RetentionRuleSet(kind, rule.days(), days, by));
    }
}
