package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.FreeTimes;
import org.didar.scheduling.Waiver;
import org.didar.testing.Mishaps;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Tables;
import org.didar.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
class TransferTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired BeanFactory beans;
    @Autowired ClaimingPlaces places;
    @Autowired Mishaps mishaps;
    @Autowired JdbcClient jdbc;
    @Autowired FreeTimes freeTimes;

    private TransferScene scene;
    private Instant start;

    @BeforeEach
    void foundTwoPrisons() {
        scene = new TransferScene(beans);
        start = scene.at(NINE);
    }

    @Test
    void keepsAVisitsTimeWhereTheNewPrisonOffersIt() {
        scene.to.offerDaily(NINE, 4);
        UUID visit = scene.booked(start);
        scene.transfer();
        VisitView moved = scene.visit(visit);
        assertThat(moved.status()).isEqualTo(VisitStatus.CONFIRMED);
        assertThat(moved.start()).isEqualTo(start);
        assertThat(moved.prisonId()).isEqualTo(scene.to.id());
        assertThat(scene.stationsClaimedBy(visit))
                .containsExactly(moved.stationId())
                .isSubsetOf(Set.copyOf(scene.to.stations()));
        assertThat(places.isQuotaUsedBy(visit)).isTrue();
    }

    @Test
    void takesTheNearestFreeTimeOfTheSameWeekOtherwise() {
        scene.to.offerDaily(LocalTime.of(14, 0), 2);
        UUID visit = scene.booked(start);
        scene.transfer();
        VisitView moved = scene.visit(visit);
        assertThat(moved.status()).isEqualTo(VisitStatus.CONFIRMED);
        assertThat(moved.start()).isEqualTo(scene.at(LocalTime.of(14, 0)));
        assertThat(moved.prisonId()).isEqualTo(scene.to.id());
        assertThat(places.isQuotaUsedBy(visit)).isTrue();
    }

    @Test
    void cancelsAsThePrisonAndGivesTheTurnBackWhenNothingIsFree() {
        UUID visit = scene.booked(start);
        scene.transfer();
        VisitView cancelled = scene.visit(visit);
        assertThat(cancelled.status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(cancelled.outcome()).isEqualTo(Outcome.PRISON_CANCELLED);
        assertThat(cancelled.quotaUsed()).isFalse();
        assertThat(places.isQuotaUsedBy(visit)).isFalse();
        assertThat(scene.stationsClaimedBy(visit)).isEmpty();
    }

    @Test
    void neverTakesAPlaceThatAnotherFamilyHas() {
        scene.to.offerDaily(NINE, 1);
        UUID prisoner = scene.to.prisoner();
        UUID person = scene.to.relativeOf(prisoner);
        UUID theirs = arranged(prisoner, person);
        UUID visit = scene.booked(start);
        scene.transfer();
        assertThat(scene.visit(theirs).prisonId()).isEqualTo(scene.to.id());
        assertThat(scene.visit(visit).start()).isNotEqualTo(start);
    }

    /** The only station of the new prison at that time. */
    private UUID arranged(UUID prisoner, UUID person) {
        return beans.getBean(BookingVisits.class)
                .arrange(
                        scene.officer(scene.to),
                        prisoner,
                        person,
                        start,
                        Waiver.Reason.HUMANITARIAN);
    }

    @Test
    void keepsAHoldAtItsTimeForAsLongAsItWasHeld() {
        scene.to.offerDaily(NINE, 4);
        UUID visit = scene.held(start);
        Instant until = scene.visit(visit).heldUntil();
        scene.transfer();
        assertThat(scene.visit(visit).heldUntil()).isEqualTo(until);
        beans.getBean(BookingVisits.class).confirm(scene.relative, visit);
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.CONFIRMED);
        assertThat(scene.visit(visit).prisonId()).isEqualTo(scene.to.id());
    }

    @Test
    void letsAHoldGoWhoseTimeTheNewPrisonDoesNotOffer() {
        scene.to.offerDaily(LocalTime.of(14, 0), 4);
        UUID visit = scene.held(start);
        scene.transfer();
        assertThat(scene.visit(visit).status()).isEqualTo(VisitStatus.EXPIRED);
        LocalDate today = freeTimes.today(scene.prisoner);
        assertThat(
                        freeTimes
                                .find(
                                        scene.prisoner,
                                        Set.of(scene.person()),
                                        today,
                                        freeTimes.daysToHorizon(scene.prisoner))
                                .blocked())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "LIVE", "PAUSED"})
    void movesNobodyOutOfAVisitThatIsUnderWay(VisitStatus status) {
        scene.to.offerDaily(NINE, 4);
        UUID visit = scene.booked(start);
        jdbc.sql("update visit set status = ? where id = ?")
                .params(status.name(), Ids.bytes(visit))
                .update();
        assertThatThrownBy(scene::transfer).hasMessage("visit.running");
        assertThat(scene.prisonOfPrisoner()).isEqualTo(scene.from.id());
    }

    @Test
    void hidesMovedVisitsFromTheOldPrisonAndShowsThemToTheNewOne() {
        scene.to.offerDaily(NINE, 4);
        UUID past = ended();
        UUID visit = scene.booked(start);
        scene.transfer();
        var there = scene.officer(scene.to);
        var here = scene.officer(scene.from);
        assertThat(scene.seenBy(there, visit).id()).isEqualTo(visit);
        assertThatThrownBy(() -> scene.seenBy(here, visit)).hasMessage("thing.not_found");
        assertThat(scene.seenBy(here, past).id()).isEqualTo(past);
        assertThatThrownBy(() -> scene.seenBy(there, past)).hasMessage("thing.not_found");
        assertThat(scene.seenBy(scene.relative, visit).id()).isEqualTo(visit);
    }

    private UUID ended() {
        UUID past = scene.booked(scene.at(LocalTime.of(9, 25)).plusSeconds(7 * 86_400));
        beans.getBean(BookingVisits.class).cancel(scene.relative, past, null);
        return past;
    }

    @Test
    void leavesNothingChangedWhenItFailsInTheMiddle() {
        scene.to.offerDaily(NINE, 4);
        UUID visit = scene.booked(start);
        var warden = scene.warden(scene.from);
        Map<String, List<String>> before = Tables.contents(jdbc);
        mishaps.onMoving(visit);
        assertThatThrownBy(() -> scene.transfer(warden, scene.freeNumber()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Tables.contents(jdbc)).isEqualTo(before);
    }

    @Test
    void isForTheWardenOfThePrisonThatIsLeft() {
        assertThatThrownBy(() -> scene.transfer(scene.warden(scene.to), "۱"))
                .hasMessage("thing.not_found");
        assertThatThrownBy(() -> scene.transfer(scene.officer(scene.from), "۱"))
                .hasMessage("thing.not_found");
    }

    @Test
    void refusesANumberThatAnotherPrisonerThereHas() {
        String number = scene.freeNumber();
        new World(beans).prisoner(scene.to.id(), number);
        assertThatThrownBy(() -> scene.transfer(number)).hasMessage("prisoner.number_taken");
    }

    @Test
    void movesNobodyToAPrisonThatIsClosed() {
        jdbc.sql("update prison set closed_at = ? where id = ?")
                .params(LocalDateTime.of(2026, 1, 1, 0, 0), Ids.bytes(scene.to.id()))
                .update();
        assertThatThrownBy(scene::transfer).hasMessage("prison.closed");
        assertThat(scene.prisonOfPrisoner()).isEqualTo(scene.from.id());
    }

    @Test
    void refusesToMoveWhereThePrisonerIs() {
        scene.transfer();
        assertThatThrownBy(() -> scene.transfer(scene.warden(scene.to), scene.freeNumber()))
                .hasMessage("transfer.same_prison");
    }

    @Test
    void tellsTheFamilyAndBothPrisonsPeople() {
        scene.to.offerDaily(LocalTime.of(14, 0), 4);
        scene.booked(start);
        var here = scene.warden(scene.from);
        var there = scene.officer(scene.to);
        scene.transfer(here, scene.freeNumber());
        assertThat(told(scene.person())).contains("PRISONER_MOVED", "VISIT_MOVED");
        assertThat(told(Objects.requireNonNull(here.personId()))).containsExactly("PRISONER_LEFT");
        assertThat(told(Objects.requireNonNull(there.personId())))
                .containsExactly("PRISONER_ARRIVED");
    }

    private List<String> told(UUID person) {
        return jdbc.sql("select kind from outgoing_message where recipient_id = ?")
                .param(Ids.bytes(person))
                .query((row, index) -> row.getString(1))
                .list();
    }
}
