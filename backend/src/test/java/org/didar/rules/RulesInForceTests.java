package org.didar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class RulesInForceTests {

    @Autowired BeanFactory beans;
    @Autowired RulesInForce rules;
    @Autowired RuleVersions versions;
    @Autowired Clock clock;

    private UUID prison;

    @BeforeEach
    void foundAPrison() {
        prison = TestPrison.found(beans, 1).id();
    }

    @Test
    void everyRuleHasAValueFromTheStart() {
        RuleBook book = rules.of(prison, "LAWYER", SomeRules.BEGINNING);
        for (Rule rule : Rule.values()) {
            RuleInForce found = book.inForce(rule);
            assertThat(rule.accepts(found.value())).as(rule.key()).isTrue();
            RuleVersion bounds =
                    rules.all().bounds(rule, new RulePlace(null, null, null), clock.instant());
            assertThat(bounds.least() != null).as(rule.key()).isEqualTo(rule.hasBounds());
            assertThat(bounds.most() != null).as(rule.key()).isEqualTo(rule.hasBounds());
            assertThat(bounds.clamp(found.value())).as(rule.key()).isEqualTo(found.value());
        }
        assertThat(book.span(Rule.NOTICE)).isEqualTo(Span.of("24h"));
        assertThat(book.choice(Rule.BOOKING_MODE, Rule.BookingMode.class))
                .isEqualTo(Rule.BookingMode.INSTANT);
        assertThat(book.flag(Rule.PERMIT_FOR_FIRST_CIRCLE)).isFalse();
    }

    @Test
    void whatAnotherNodeHasSetCountsAfterALook() {
        versions.add(
                new RuleVersion(
                        Ids.next(),
                        Rule.HOLD,
                        new RulePlace.Where(RuleScope.PRISON, prison, null),
                        "20m",
                        null,
                        null,
                        "the prison's circular",
                        clock.instant(),
                        Ids.next(),
                        clock.instant(),
                        "longer queues",
                        null));
        rules.refresh();
        RuleInForce hold = rules.of(prison, null, clock.instant()).inForce(Rule.HOLD);
        assertThat(hold.value()).isEqualTo("20m");
        assertThat(hold.scope()).isEqualTo(RuleScope.PRISON);
        assertThat(hold.source()).isEqualTo("the prison's circular");
    }
}
