package org.didar.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.hours.KeepingHours;
import org.didar.hours.KeepingHours.Wanted;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.scheduling.SearchingTimes.Question;
import org.didar.testing.OnMariaDb;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** An official who sees one visit at a time from 9:25 to 10:30 and wants ten minutes between. */
@OnMariaDb
class InvitingOfficialsTests {

    @Autowired BeanFactory beans;
    @Autowired ClaimingPlaces places;
    @Autowired ChangingPlaces changing;
    @Autowired SearchingTimes searching;
    @Autowired FreeTimes freeTimes;
    @Autowired KeepingHours keeping;
    @Autowired TransactionOperations transaction;
    @Autowired Clock clock;

    private TestPrison prison;
    private Actor official;
    private LocalDate day;

    @BeforeEach
    void setHours() {
        prison = TestPrison.found(beans, 3);
        prison.offerDaily(LocalTime.of(9, 0), 5);
        day = today().plusDays(3);
        official =
                new World(beans)
                        .official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district());
        keeping.set(
                official,
                new Wanted(
                        null,
                        null,
                        1,
                        day,
                        null,
                        LocalTime.of(9, 25),
                        LocalTime.of(10, 30),
                        1,
                        10));
    }

    @Test
    void theVisitHasTheOfficialWhoHasHoursThen() {
        assertThat(hold(asked(1)).officialId()).isEqualTo(official.id());
    }

    @Test
    void nobodyIsClaimedForWhoDidNotAsk() {
        assertThat(hold(wish(1)).officialId()).isNull();
        assertThat(hold(asked(1)).officialId()).isEqualTo(official.id());
    }

    @Test
    void outsideTheHoursThereIsNoOfficial() {
        assertThat(refusal(() -> hold(asked(0)))).isEqualTo("official.not_there");
        assertThat(refusal(() -> hold(asked(3)))).isEqualTo("official.not_there");
    }

    @Test
    void theOfficialIsSeenOnceAtATimeAndRestsBetween() {
        hold(asked(1));
        assertThat(refusal(() -> hold(asked(1)))).isEqualTo("slot.taken");
        assertThat(refusal(() -> hold(asked(2)))).isEqualTo("slot.taken");
    }

    @Test
    void theSearchShowsWhatCanBeBookedWithAnOfficialAndNothingElse() {
        hold(asked(2));
        Wish wish = asked(1);
        assertThat(shown(wish)).isEqualTo(bookable(wish)).doesNotContain(at(0), at(1), at(2));
        keeping.set(
                official,
                new Wanted(
                        null,
                        null,
                        1,
                        day.plusDays(1),
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        1,
                        0));
        assertThat(shown(wish)).isEqualTo(bookable(wish)).hasSize(2);
    }

    @Test
    void theFamilyIsToldWhetherThereIsAChoice() {
        Wish wish = wish(1);
        assertThat(freeTimes.find(wish, today(), 5).official()).isTrue();
        assertThat(freeTimes.find(wish, today(), 2).official()).isFalse();
    }

    @Test
    void aMoveKeepsTheOfficialOrIsRefused() {
        Wish booked = asked(1);
        hold(booked);
        Wish moved = booked.with(new WithOfficial(official.id(), true));
        assertThat(refusal(() -> change(moved.at(at(4))))).isEqualTo("official.not_there");
        assertThat(change(moved.at(at(2))).officialId()).isEqualTo(official.id());
    }

    @Test
    void whatStaffMoveGoesWithoutIfNeedBe() {
        Wish booked = asked(1);
        hold(booked);
        Wish moved = booked.with(new WithOfficial(official.id(), false));
        assertThat(change(moved.at(at(2))).officialId()).isEqualTo(official.id());
        assertThat(change(moved.at(at(4))).officialId()).isNull();
    }

    private Set<Instant> shown(Wish wish) {
        Set<Instant> shown = new HashSet<>();
        searching
                .answer(
                        new Question(
                                wish.prisonerId(),
                                wish.visitorIds(),
                                today(),
                                15,
                                false,
                                false,
                                true))
                .stream()
                .filter(each -> each.refused() == null)
                .forEach(each -> shown.add(each.start()));
        return shown;
    }

    private Set<Instant> bookable(Wish wish) {
        Set<Instant> bookable = new HashSet<>();
        for (int ahead = -3; ahead < 12; ahead++) {
            for (int index = 0; index < 5; index++) {
                Instant start = at(index).plus(Duration.ofDays(ahead));
                if (canHold(wish.at(start))) {
                    bookable.add(start);
                }
            }
        }
        return bookable;
    }

    private boolean canHold(Wish wish) {
        try {
            transaction.executeWithoutResult(status -> {
                places.hold(wish, clock.instant().plus(Duration.ofMinutes(10)));
                status.setRollbackOnly();
            });
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private Place hold(Wish wish) {
        Instant until = clock.instant().plus(Duration.ofMinutes(10));
        return transaction.execute(status -> places.hold(wish, until));
    }

    private Place change(Wish wish) {
        return transaction.execute(status -> changing.change(wish, null));
    }

    private Wish asked(int index) {
        return wish(index).with(WithOfficial.ANYBODY);
    }

    private Wish wish(int index) {
        UUID prisoner = prison.prisoner();
        return new Wish(Ids.next(), prisoner, Set.of(prison.relativeOf(prisoner)), at(index));
    }

    private Instant at(int index) {
        return day.atTime(9, 0)
                .atZone(TestPrison.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(25L * index));
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
