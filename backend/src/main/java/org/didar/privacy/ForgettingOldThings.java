package org.didar.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.didar.kernel.Retained;
import org.didar.kernel.Retained.Stock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Forgets what is past its time, a little in each transaction: whatever stops it, what went is
 * gone, and the next run goes on. Foreseeing takes the very same way and changes nothing.
 */
@Service
public class ForgettingOldThings {

    private static final Logger log = LoggerFactory.getLogger(ForgettingOldThings.class);
    private static final int AT_ONCE = 200;

    /** So much in one run that it is through before the next begins. */
    private static final int MOST_BATCHES = 100;

    private final RetentionRules rules;
    private final Map<String, Retained> keepers;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForgettingOldThings(
            RetentionRules rules,
            List<Retained> keepers,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.keepers =
                keepers.stream().collect(Collectors.toMap(Retained::kind, Function.identity()));
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What one kind's rule would do now.
     *
     * @param kept whether there is anything of the kind in this version at all
     * @param before what is older than this goes
     * @param byItself whether the clock makes it go; else an operator cuts it
     */
    public record Foreseen(
            String kind,
            int days,
            int minimumDays,
            int maximumDays,
            String source,
            @Nullable String verifiedBy,
            Instant validFrom,
            boolean kept,
            boolean byItself,
            Instant before,
            long count,
            @Nullable Instant oldest) {}

    /** Every rule with what would go by it now; changes nothing. */
    public List<Foreseen> foresee() {
        Instant now = clock.instant();
        return rules.at(now).stream().map(rule -> foresee(rule, now)).toList();
    }

    void forget() {
        Instant now = clock.instant();
        rules.at(now).stream()
                .sorted(Comparator.comparing(RetentionRule::kind))
                .forEach(rule -> forget(rule, now));
    }

    private Foreseen foresee(RetentionRule rule, Instant now) {
        Retained keeper = keepers.get(rule.kind());
        Instant before = cutOff(rule, now);
        Stock stock =
                keeper == null ? Stock.NONE : transactions.execute(_ -> keeper.olderThan(before));
        return new Foreseen(
                rule.kind(),
                rule.days(),
                rule.minimumDays(),
                rule.maximumDays(),
                rule.source(),
                rule.verifiedBy(),
                rule.validFrom(),
                keeper != null,
                keeper == null || keeper.goesByItself(),
                before,
                stock == null ? 0 : stock.count(),
                stock == null ? null : stock.oldest());
    }

    /** One kind that cannot go must not keep the others. */
    private void forget(RetentionRule rule, Instant now) {
        Retained keeper = keepers.get(rule.kind());
        if (keeper == null || !keeper.goesByItself()) {
            return;
        }
        try {
            int gone = AT_ONCE;
            for (int batch = 0; gone == AT_ONCE && batch < MOST_BATCHES; batch++) {
                gone = forgetSome(keeper, cutOff(rule, now));
            }
        } catch (RuntimeException e) {
            log.error("Old {} could not be forgotten and will be tried again", rule.kind(), e);
        }
    }

    private int forgetSome(Retained keeper, Instant before) {
        Integer gone =
                transactions.execute(_ -> {
                    int some = keeper.forgetOlderThan(before, AT_ONCE);
                    if (some > 0) {
                        events.publishEvent(new ThingsForgotten(keeper.kind(), some, before));
                    }
                    return some;
                });
        return gone == null ? 0 : gone;
    }

    private static Instant cutOff(RetentionRule rule, Instant now) {
        return now.minus(Duration.ofDays(rule.days()));
    }
}
