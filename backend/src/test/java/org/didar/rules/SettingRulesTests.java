package org.didar.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.people.Relation;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.visits.BookingVisits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A warden sets a rule of the prison, and sees first what it would do to what is booked. */
@OnH2
class SettingRulesTests {

    @Autowired BeanFactory beans;
    @Autowired SettingRules setting;
    @Autowired SeeingRules seeing;
    @Autowired RulesInForce rules;
    @Autowired BookingVisits booking;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private TestPrison prison;
    private Actor warden;
    private RulePlace.Where here;

    @BeforeEach
    void foundAPrison() {
        prison = TestPrison.found(beans, 1);
        prison.offerDaily(LocalTime.of(9, 0), 4);
        warden = new World(beans).official(Role.WARDEN, Territory.Kind.PRISON, prison.id());
        here = new RulePlace.Where(RuleScope.PRISON, prison.id(), null);
    }

    private static SettingRules.NewVersion version(@Nullable String value, @Nullable Instant from) {
        return new SettingRules.NewVersion(value, null, null, "بخش‌نامهٔ زندان", from, "آزمون");
    }

    private String noticeNow() {
        return rules.of(prison.id(), null, clock.instant()).inForce(Rule.NOTICE).value();
    }

    private void book(int daysAhead) {
        World world = new World(beans);
        UUID prisoner = prison.prisoner();
        Actor family = world.family();
        world.approve(Objects.requireNonNull(family.personId()), prisoner, Relation.SISTER);
        Instant start =
                clock.instant()
                        .atZone(TestPrison.ZONE)
                        .toLocalDate()
                        .plusDays(daysAhead)
                        .atTime(9, 0)
                        .atZone(TestPrison.ZONE)
                        .toInstant();
        booking.confirm(family, booking.hold(family, prisoner, start, Set.of()));
    }

    @Test
    void whatIsSetCountsAtOnceAndIsAudited() {
        setting.set(warden, Rule.NOTICE, here, version("48h", null));
        assertThat(noticeNow()).isEqualTo("48h");
        assertThat(
                        jdbc.sql(
                                        "select count(*) from audit_entry where action = 'rule.set'"
                                                + " and actor_id = ?")
                                .param(Ids.bytes(warden.id()))
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        setting.set(warden, Rule.NOTICE, here, version(null, null));
        assertThat(noticeNow()).isEqualTo("24h");
        SeeingRules.RuleRow row =
                seeing.at(warden, here).stream()
                        .filter(each -> each.key().equals("booking.notice"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.history())
                .extracting(SeeingRules.PastVersion::value)
                .containsExactly("48h", null);
        assertThat(row.scope()).isEqualTo(RuleScope.COUNTRY);
        assertThat(row.maySet()).isTrue();
    }

    @Test
    void whatBeginsLaterDoesNotCountYet() {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        setting.set(warden, Rule.NOTICE, here, version("48h", later));
        assertThat(noticeNow()).isEqualTo("24h");
        assertThat(rules.of(prison.id(), null, later).span(Rule.NOTICE)).isEqualTo(Span.of("48h"));
    }

    @Test
    void nothingLocalLeavesTheNationalBounds() {
        refused("rule.out_of_bounds", Rule.NOTICE, version("15d", null));
        refused("rule.not_its_value", Rule.NOTICE, version("soon", null));
        refused("rule.not_its_value", Rule.BOOKING_MODE, version("MAYBE", null));
        refused("rule.in_the_past", Rule.NOTICE, version("48h", clock.instant().minusSeconds(60)));
        setting.set(warden, Rule.NOTICE, here, version("14d", null));
        assertThat(noticeNow()).isEqualTo("14d");
    }

    private void refused(String code, Rule rule, SettingRules.NewVersion version) {
        assertThatThrownBy(() -> setting.set(warden, rule, here, version))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code().code()).isEqualTo(code));
    }

    @Test
    void aWardenSetsNeitherTheProvincesNorTheCountrysRules() {
        RulePlace.Where country = new RulePlace.Where(RuleScope.COUNTRY, null, null);
        assertThatThrownBy(() -> setting.set(warden, Rule.NOTICE, country, version("48h", null)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void thePreviewCountsWhatTheRuleWouldNotHaveAllowedAndSetsNothing() {
        book(2);
        book(6);
        RuleEffects.Effect effect = setting.preview(warden, Rule.NOTICE, here, version("4d", null));
        assertThat(effect).isEqualTo(new RuleEffects.Effect(2, 1, 0));
        assertThat(setting.preview(warden, Rule.HORIZON, here, version("3d", null)))
                .isEqualTo(new RuleEffects.Effect(2, 1, 0));
        assertThat(noticeNow()).isEqualTo("24h");
    }
}
