package org.didar.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.BeingAway;
import org.didar.hours.KeepingHours.Wanted;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
class KeepingHoursTests {

    @Autowired BeanFactory beans;
    @Autowired KeepingHours keeping;
    @Autowired OfficialsPresent officials;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private PrisonView prison;
    private Actor prosecutor;
    private LocalDate saturday;

    @BeforeEach
    void foundADistrict() {
        TestPrison founded = TestPrison.found(beans, 1);
        prison = beans.getBean(PrisonDirectory.class).prison(founded.id());
        prosecutor = official(Role.PROSECUTOR, Territory.Kind.DISTRICT, founded.district());
        saturday = today().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
    }

    @Test
    void everySecondWeekIsCountedFromTheFirstDay() {
        set(DayOfWeek.SATURDAY, 2, 9, 11);
        List<Sitting> found = officials.in(prison, saturday, saturday.plusWeeks(4));
        assertThat(found)
                .extracting(each -> each.from().atZone(TestPrison.ZONE).toLocalDateTime())
                .containsExactly(
                        saturday.atTime(9, 0),
                        saturday.plusWeeks(2).atTime(9, 0),
                        saturday.plusWeeks(4).atTime(9, 0));
    }

    @Test
    void aSingleDateIsThatDateAlone() {
        set(null, 1, 9, 11);
        assertThat(officials.in(prison, saturday, saturday.plusWeeks(4))).hasSize(1);
    }

    @Test
    void hoursThatMeetAreRefusedAndThoseBesideThemAreNot() {
        set(DayOfWeek.SATURDAY, 2, 9, 11);
        assertThat(refusal(() -> set(DayOfWeek.SATURDAY, 1, 10, 12))).isEqualTo("hours.overlap");
        assertThat(refusal(() -> set(null, 1, 8, 10))).isEqualTo("hours.overlap");
        set(DayOfWeek.SATURDAY, 1, 11, 12);
    }

    @Test
    void whoHoldsNoOfficeThereIsNotOffered() {
        set(DayOfWeek.SATURDAY, 1, 9, 11);
        PrisonView elsewhere =
                beans.getBean(PrisonDirectory.class).prison(TestPrison.found(beans, 1).id());
        assertThat(officials.in(elsewhere, saturday, saturday)).isEmpty();
    }

    @Test
    void hoursWithinALeaveAreNotOfferedAndThoseAfterItAre() {
        set(DayOfWeek.SATURDAY, 1, 9, 11);
        Instant nine = saturday.atTime(9, 0).atZone(prison.zone()).toInstant();
        LocalDate next = saturday.plusWeeks(1);
        away(nine.plusSeconds(7200), nine.plusSeconds(9000));
        assertThat(officials.in(prison, saturday, saturday)).hasSize(1);
        away(nine.plusSeconds(7199), nine.plusSeconds(7200));
        assertThat(officials.in(prison, saturday, saturday)).isEmpty();
        assertThat(officials.in(prison, saturday, next)).hasSize(1);
    }

    @Test
    void whoIsAwayNowIsOfferedForWhenTheyAreBack() {
        set(DayOfWeek.SATURDAY, 1, 9, 11);
        away(clock.instant(), clock.instant().plusSeconds(60));
        assertThat(officials.in(prison, saturday, saturday)).hasSize(1);
    }

    private void away(Instant from, Instant until) {
        UUID account = prosecutor.id();
        beans.getBean(BeingAway.class).enter(account, from, until, account);
    }

    @Test
    void aJudgeSitsInTheDistrictOfTheirPrison() {
        Actor judge = official(Role.SUPERVISING_JUDGE, Territory.Kind.PRISON, prison.id());
        keeping.set(judge, wanted(DayOfWeek.SATURDAY, 1, 9, 11));
        assertThat(officials.in(prison, saturday, saturday))
                .extracting(Sitting::official)
                .containsExactly(judge.id());
    }

    @Test
    void endedHoursAreGoneAndBothActsAreKept() {
        UUID id = set(DayOfWeek.SATURDAY, 1, 9, 11);
        assertThat(keeping.mine(prosecutor)).extracting(HoursRow::id).containsExactly(id);
        keeping.end(prosecutor, id);
        assertThat(keeping.mine(prosecutor)).isEmpty();
        assertThat(officials.in(prison, saturday, saturday)).isEmpty();
        assertThat(entries("hours.set")).isEqualTo(1);
        assertThat(entries("hours.ended")).isEqualTo(1);
        assertThat(refusal(() -> keeping.end(prosecutor, id))).isEqualTo("thing.not_found");
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        assertThat(refusal(() -> set(DayOfWeek.SATURDAY, 1, 11, 9))).isEqualTo("request.invalid");
    }

    private UUID set(@Nullable DayOfWeek weekday, int everyWeeks, int from, int until) {
        return keeping.set(prosecutor, wanted(weekday, everyWeeks, from, until));
    }

    private Wanted wanted(@Nullable DayOfWeek weekday, int everyWeeks, int from, int until) {
        return new Wanted(
                null,
                weekday,
                everyWeeks,
                saturday,
                null,
                LocalTime.of(from, 0),
                LocalTime.of(until, 0),
                2,
                10);
    }

    private Actor official(Role role, Territory.Kind kind, UUID territory) {
        return new World(beans).official(role, kind, territory);
    }

    private int entries(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and actor_id = ?")
                .params(action, Ids.bytes(prosecutor.id()))
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return clock.instant().atZone(TestPrison.ZONE).toLocalDate();
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
        } catch (Problem refused) {
            return refused.code().code();
        }
        throw new AssertionError("was not refused");
    }
}
