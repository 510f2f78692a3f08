package org.didar.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.Wish;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.time.MovingTheClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@OnMariaDb
class KeepingSeparateTests {

    @Autowired BeanFactory beans;
    @Autowired KeepingSeparate keeping;
    @Autowired SeparatedPrisoners separated;
    @Autowired ClaimingPlaces places;
    @Autowired TransactionOperations transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private TestPrison prison;
    private Actor warden;
    private UUID one;
    private UUID other;

    @BeforeEach
    void foundAPrison() {
        prison = TestPrison.found(beans, 1);
        warden = official(Role.WARDEN, prison);
        one = prison.prisoner();
        other = prison.prisoner();
    }

    @Test
    void eachIsKeptAwayFromTheOtherUntilItIsLifted() {
        UUID pair = keep(one, other, null);
        assertThat(separated.of(one)).containsExactly(new KeptApart(pair, other, null));
        assertThat(separated.of(other)).containsExactly(new KeptApart(pair, one, null));
        keeping.lift(warden, pair);
        assertThat(separated.of(one)).isEmpty();
        assertThat(separated.of(other)).isEmpty();
    }

    @Test
    void thePairIsListedWithItsReasonAndEveryActIsKept() {
        UUID pair = keep(one, other, today().plusDays(9));
        assertThat(keeping.list(warden))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.reason()).isEqualTo("نزاع");
                    assertThat(row.one().id()).isEqualTo(one);
                    assertThat(row.until()).isNotNull();
                });
        keeping.lift(warden, pair);
        assertThat(keeping.list(warden)).isEmpty();
        assertThat(entries("separation.set", one)).isEqualTo(1);
        assertThat(entries("separation.lifted", one)).isEqualTo(1);
        assertThat(entries("separations.read", prison.id())).isEqualTo(2);
    }

    @Test
    void whatWasBookedBeforeIsToldOfAsLongAsItIsNear() {
        prison.offerDaily(LocalTime.of(9, 0), 4);
        UUID first = hold(one, 0);
        hold(other, 1);
        keep(one, other, null);
        assertThat(meetings())
                .containsExactly(new Meeting(side(0), side(1)))
                .allSatisfy(each -> assertThat(each.one().station()).isPositive());
        transaction.executeWithoutResult(_ -> places.release(first, true));
        assertThat(meetings()).isEmpty();
    }

    @Test
    void whoIsNotNearMeetsNobody() {
        prison.offerDaily(LocalTime.of(9, 0), 4);
        hold(one, 0);
        hold(other, 2);
        keep(one, other, null);
        assertThat(meetings()).isEmpty();
    }

    private List<Meeting> meetings() {
        return keeping.list(warden).getFirst().meetings();
    }

    private UUID hold(UUID prisoner, int index) {
        Wish wish = new Wish(Ids.next(), prisoner, Set.of(prison.relativeOf(prisoner)), at(index));
        Instant until = clock.instant().plus(Duration.ofMinutes(10));
        transaction.executeWithoutResult(_ -> places.hold(wish, until));
        return wish.visitId();
    }

    private Meeting.Side side(int index) {
        Instant start = at(index);
        int station =
                beans.getBean(PrisonDirectory.class).stations(prison.id()).getFirst().number();
        return new Meeting.Side(start, start.plus(Duration.ofMinutes(20)), station);
    }

    private Instant at(int index) {
        return today().plusDays(3)
                .atTime(9, 0)
                .atZone(TestPrison.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(25L * index));
    }

    @Test
    void theSameTwoAreNotKeptSeparateTwice() {
        keep(one, other, null);
        assertThat(refusal(() -> keep(other, one, null))).isEqualTo("separation.known");
    }

    @Test
    void whatHasEndedCanBeSaidAnew() {
        keep(one, other, today());
        beans.getBean(MovingTheClock.class).to(clock.instant().plus(Duration.ofDays(2)));
        UUID again = keep(other, one, null);
        assertThat(separated.of(one)).extracting(KeptApart::pairId).containsExactly(again);
    }

    @Test
    void nobodyIsKeptFromThemselvesOrInThePast() {
        assertThat(refusal(() -> keep(one, one, null))).isEqualTo("request.invalid");
        assertThat(refusal(() -> keep(one, other, today().minusDays(1))))
                .isEqualTo("request.invalid");
    }

    @Test
    void aWardenSaysItOfTheirOwnPrisonersAlone() {
        UUID elsewhere = TestPrison.found(beans, 1).prisoner();
        assertThat(refusal(() -> keep(one, elsewhere, null))).isEqualTo("thing.not_found");
        UUID pair = keep(one, other, null);
        Actor stranger = official(Role.WARDEN, TestPrison.found(beans, 1));
        assertThat(refusal(() -> keeping.lift(stranger, pair))).isEqualTo("thing.not_found");
    }

    @Test
    void whatIsLiftedIsLiftedOnce() {
        UUID pair = keep(one, other, null);
        keeping.lift(warden, pair);
        assertThat(refusal(() -> keeping.lift(warden, pair))).isEqualTo("thing.not_found");
    }

    private UUID keep(UUID first, UUID second, @Nullable LocalDate lastDay) {
        return keeping.keep(warden, new KeepingSeparate.Two(first, second, "نزاع", lastDay));
    }

    private Actor official(Role role, TestPrison of) {
        return new World(beans).official(role, Territory.Kind.PRISON, of.id());
    }

    private int entries(String action, UUID thing) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and thing_id = ?")
                .params(action, Ids.bytes(thing))
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
