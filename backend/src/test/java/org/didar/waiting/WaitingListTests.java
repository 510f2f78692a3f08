package org.didar.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.kernel.PersonalData;
import org.didar.testing.OnH2;
import org.didar.visits.ChangingVisits;
import org.didar.visits.VisitStatus;
import org.didar.waiting.WaitingScene.Family;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
class WaitingListTests {

    @Autowired BeanFactory beans;
    @Autowired JoiningWaitingList joining;
    @Autowired PersonalWaiting personal;
    @Autowired ForgettingWaiting forgetting;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;

    private WaitingScene scene;
    private Family booker;
    private Family first;
    private Family second;
    private UUID taken;
    private UUID firstEntry;
    private UUID secondEntry;

    @BeforeEach
    void aFullDayAndTwoWhoWait() {
        scene = new WaitingScene(beans, 1, 1);
        booker = scene.family();
        first = scene.family();
        second = scene.family();
        taken = scene.booked(booker, scene.time(2, 0));
        firstEntry = scene.waits(first, 2);
        secondEntry = scene.waits(second, 2);
    }

    @Test
    void aFreedTimeIsKeptForWhoHasWaitedLongest() {
        free();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.OFFERED);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.WAITING);
        var offer = scene.visit(scene.offered(firstEntry));
        assertThat(offer.status()).isEqualTo(VisitStatus.HELD);
        assertThat(offer.start()).isEqualTo(scene.time(2, 0));
        assertThat(offer.lead().personId()).isEqualTo(first.person());
        assertThat(offer.heldUntil())
                .isBetween(
                        scene.now().plus(Duration.ofMinutes(29)),
                        scene.now().plus(Duration.ofMinutes(30)));
    }

    @Test
    void nobodyElseCanBookTheOfferedTime() {
        free();
        assertThat(catchThrowable(() -> scene.booked(scene.family(), scene.time(2, 0))))
                .hasMessage("slot.taken");
    }

    @Test
    void takingItEndsTheWaiting() {
        free();
        UUID offer = scene.offered(firstEntry);
        scene.confirms(first.actor(), offer);
        assertThat(scene.visit(offer).status()).isEqualTo(VisitStatus.CONFIRMED);
        assertThat(state(firstEntry)).isEqualTo(WaitingState.BOOKED);
    }

    @Test
    void theNextIsOfferedItWhenTheOfferRunsOut() {
        free();
        UUID offer = scene.offered(firstEntry);
        scene.pass(Duration.ofMinutes(31));
        scene.sweep();
        assertThat(scene.visit(offer).status()).isEqualTo(VisitStatus.EXPIRED);
        assertThat(state(firstEntry)).isEqualTo(WaitingState.WAITING);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void theNextIsOfferedItWhenItIsDeclined() {
        free();
        scene.cancels(first.actor(), scene.offered(firstEntry));
        scene.sweep();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.WAITING);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.OFFERED);
        assertThat(scene.offers(firstEntry)).isEqualTo(1);
    }

    @Test
    void whoDeclinedIsNotOfferedTheSameTimeAgain() {
        free();
        scene.cancels(first.actor(), scene.offered(firstEntry));
        scene.sweep();
        scene.cancels(second.actor(), scene.offered(secondEntry));
        scene.sweep();
        scene.pass(Duration.ofHours(2));
        scene.sweep();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.WAITING);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.WAITING);
        assertThat(scene.openVisitsAt(scene.time(2, 0))).isEmpty();
    }

    @Test
    void aSecondSweepChangesNothing() {
        free();
        UUID offer = scene.offered(firstEntry);
        scene.sweep();
        scene.look();
        scene.sweep();
        assertThat(scene.offered(firstEntry)).isEqualTo(offer);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.WAITING);
        assertThat(scene.openVisitsAt(scene.time(2, 0))).containsExactly(offer);
    }

    @Test
    void aTimeMovedAwayFromIsOfferedToo() {
        var away = new ChangingVisits.Change(scene.time(3, 0), null, null);
        beans.getBean(ChangingVisits.class).change(booker.actor(), taken, away);
        scene.sweep();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void whoCouldNotBookItIsPassedOver() {
        scene.booked(
                new Family(scene.relative(first.prisoner()), first.prisoner()), scene.time(4, 0));
        free();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.WAITING);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void aTimeAtShorterNoticeThanTheRuleIsOfferedToNobody() {
        scene.pass(Duration.between(scene.now(), scene.time(2, 0)).minusHours(10));
        scene.cancels(scene.officer(), taken);
        scene.sweep();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.WAITING);
        assertThat(scene.openVisitsAt(scene.time(2, 0))).isEmpty();
    }

    @Test
    void bookingATimeOfTheseDaysEndsTheWaiting() {
        Family third = scene.family();
        UUID other = scene.booked(scene.family(), scene.time(3, 0));
        UUID waits = scene.waits(third, scene.day(2), scene.day(3));
        scene.cancels(scene.officer(), other);
        scene.sweep();
        scene.confirms(third.actor(), scene.offered(waits));
        assertThat(state(waits)).isEqualTo(WaitingState.BOOKED);
    }

    @Test
    void nobodyIsOfferedTwoAtOnce() {
        Family third = scene.family();
        UUID other = scene.booked(scene.family(), scene.time(3, 0));
        UUID waits = scene.waits(third, scene.day(2), scene.day(3));
        scene.cancels(scene.officer(), other);
        scene.cancels(scene.officer(), taken);
        scene.sweep();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.OFFERED);
        assertThat(state(waits)).isEqualTo(WaitingState.OFFERED);
        assertThat(scene.offers(waits)).isEqualTo(1);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void whoCouldBookAtOnceDoesNotWait() {
        assertThat(catchThrowable(() -> scene.waits(scene.family(), scene.day(2), scene.day(3))))
                .hasMessage("waiting.time_free");
    }

    @Test
    void nobodyWaitsTwiceForOnePrisoner() {
        assertThat(catchThrowable(() -> scene.waits(first, 2))).hasMessage("waiting.already");
    }

    @Test
    void onlyTheTimesOfDayAskedForAreOffered() {
        UUID afternoons =
                scene.waits(scene.family(), scene.day(3), scene.day(4), DayPart.AFTERNOON);
        scene.pass(Duration.ofMinutes(1));
        scene.sweep();
        assertThat(state(afternoons)).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void leavingGivesUpWhatIsOffered() {
        free();
        UUID offer = scene.offered(firstEntry);
        joining.leave(first.actor(), firstEntry);
        joining.leave(first.actor(), firstEntry);
        scene.sweep();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.LEFT);
        assertThat(scene.visit(offer).status()).isEqualTo(VisitStatus.EXPIRED);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void nobodyLeavesForSomebodyElse() {
        assertThat(catchThrowable(() -> joining.leave(second.actor(), firstEntry)))
                .hasMessage("thing.not_found");
    }

    @Test
    void whatNobodyGaveUpIsFoundByLookingAgain() {
        scene.prison.offerDaily(LocalTime.of(14, 0), 1);
        scene.pass(Duration.ofMinutes(1));
        scene.look();
        scene.sweep();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.OFFERED);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.WAITING);
    }

    @Test
    void waitingEndsWithItsDays() {
        scene.pass(Duration.between(scene.now(), scene.time(3, 0)).plusHours(20));
        scene.look();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.OVER);
    }

    @Test
    void waitingEndsWithTheRelationship() {
        jdbc.sql("delete from relationship where person_id = ?")
                .param(Ids.bytes(first.person()))
                .update();
        free();
        scene.pass(Duration.ofMinutes(1));
        scene.look();
        assertThat(state(firstEntry)).isEqualTo(WaitingState.UNRELATED);
        assertThat(state(secondEntry)).isEqualTo(WaitingState.OFFERED);
    }

    @Test
    void whoAsksIsToldHowItStands() {
        var view = beans.getBean(ShowingWaiting.class).entry(secondEntry);
        assertThat(view.ahead()).isEqualTo(1);
        assertThat(view.offer()).isNull();
    }

    @Test
    void whoIsForgottenWaitsNoMore() {
        var subject = new PersonalData.Subject(first.person(), first.actor().id());
        assertThat(personal.of(subject).toString()).contains(firstEntry.toString());
        transactions.executeWithoutResult(each -> personal.erase(subject, null));
        assertThat(beans.getBean(WaitingEntries.class).of(firstEntry)).isEmpty();
    }

    @Test
    void whatHasEndedIsForgottenAfterAWhile() {
        free();
        scene.confirms(first.actor(), scene.offered(firstEntry));
        var later = scene.now().plus(Duration.ofDays(1));
        assertThat(forgetting.olderThan(later).count()).isPositive();
        transactions.executeWithoutResult(each -> forgetting.forgetOlderThan(later, 10_000));
        assertThat(beans.getBean(WaitingEntries.class).of(firstEntry)).isEmpty();
        assertThat(state(secondEntry)).isEqualTo(WaitingState.WAITING);
    }

    private void free() {
        scene.cancels(scene.officer(), taken);
        scene.sweep();
    }

    private WaitingState state(UUID entry) {
        return scene.entry(entry).state();
    }
}
