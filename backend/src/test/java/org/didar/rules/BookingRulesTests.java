package org.didar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.didar.kernel.Ids;
import org.junit.jupiter.api.Test;

class BookingRulesTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant EARLIEST = NOW.plus(Duration.ofHours(24));
    private static final Instant LATEST = NOW.plus(Duration.ofDays(14));
    private static final RuleBook BOOK =
            SomeRules.book(
                    Ids.next(),
                    Map.of(
                            Rule.NOTICE, "24h",
                            Rule.HORIZON, "14d",
                            Rule.PARTY_SIZE, "4"));

    private static BookingFacts facts(Instant start, boolean waived, int party) {
        return new BookingFacts(BOOK, NOW, EARLIEST, LATEST, start, waived, party);
    }

    @Test
    void enoughNoticeIsExactlyTheNotice() {
        assertThat(BookingRules.enoughNotice(facts(EARLIEST, false, 1))).isEmpty();
        assertThat(BookingRules.enoughNotice(facts(EARLIEST.minusMillis(1), false, 1)))
                .map(RuleInForce::rule)
                .contains(Rule.NOTICE);
    }

    @Test
    void anOfficersWordStandsForTheNoticeButNotForThePast() {
        assertThat(BookingRules.enoughNotice(facts(NOW, true, 1))).isEmpty();
        assertThat(BookingRules.enoughNotice(facts(NOW.minusMillis(1), true, 1))).isPresent();
    }

    @Test
    void theHorizonIncludesItsEnd() {
        assertThat(BookingRules.withinHorizon(facts(LATEST, false, 1))).isEmpty();
        assertThat(BookingRules.withinHorizon(facts(LATEST.plusMillis(1), true, 1)))
                .map(RuleInForce::rule)
                .contains(Rule.HORIZON);
    }

    @Test
    void asManyComeAsTheRuleAllowsAndNoMore() {
        assertThat(BookingRules.partyFits(facts(EARLIEST, false, 4))).isEmpty();
        assertThat(BookingRules.partyFits(facts(EARLIEST, false, 5)))
                .map(RuleInForce::rule)
                .contains(Rule.PARTY_SIZE);
    }

    @Test
    void theFirstRuleBrokenIsTold() {
        assertThat(BookingRules.broken(facts(EARLIEST, false, 4))).isEmpty();
        assertThat(BookingRules.broken(facts(NOW, false, 5)))
                .map(RuleInForce::rule)
                .contains(Rule.NOTICE);
    }
}
