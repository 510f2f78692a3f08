package org.didar.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
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

@OnMariaDb
class KeepingSeparateTests {

    @Autowired BeanFactory beans;
    @Autowired KeepingSeparate keeping;
    @Autowired SeparatedPrisoners separated;
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
