package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.kernel.Ids;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.WithOfficial;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.didar.time.MovingTheClock;
import org.didar.visits.ChangingVisits.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class OfferingMakeUpsTests {

    @Autowired BeanFactory beans;
    @Autowired BookingVisits booking;
    @Autowired ChangingVisits changing;
    @Autowired OfferingMakeUps offering;
    @Autowired ShowingVisits showing;
    @Autowired ClaimingPlaces places;
    @Autowired MovingTheClock movingTheClock;
    @Autowired JdbcClient jdbc;

    private BookingScene scene;
    private UUID lost;

    @BeforeEach
    void loseAVisit() {
        scene = new BookingScene(beans, 1);
        lost = scene.booked(scene.time(0, 0));
        booking.cancel(scene.official(Role.VISIT_OFFICER), lost, VisitReason.STATION);
    }

    @Test
    void oneNamedTimeIsKeptForADay() {
        offering.run();
        VisitCard.Offer offer = offer();
        assertThat(offer.until()).isBetween(inADay().minusSeconds(60), inADay().plusSeconds(60));
        assertThat(offer.start()).isAfterOrEqualTo(offer.until());
        assertThat(scene.visit(offer.visitId()).status()).isEqualTo(VisitStatus.HELD);
        assertThat(scene.visit(offer.visitId()).lead().personId())
                .isEqualTo(scene.sister.personId());
    }

    @Test
    void anOfferIsMadeOnce() {
        offering.run();
        offering.run();
        assertThat(visitsOfPrisoner()).isEqualTo(2);
    }

    @Test
    void theFamilyTakesItWithOneStep() {
        offering.run();
        UUID offered = offer().visitId();
        movingTheClock.to(scene.now().plus(Duration.ofHours(20)));
        booking.confirm(scene.sister, offered);
        assertThat(scene.visit(offered).status()).isEqualTo(VisitStatus.CONFIRMED);
        assertThat(places.isQuotaUsedBy(offered)).isTrue();
        assertThat(owed().spent()).isTrue();
    }

    @Test
    void anOfferNotTakenLeavesWhatIsOwed() {
        offering.run();
        movingTheClock.to(scene.now().plus(Duration.ofHours(25)));
        assertThat(owed().offer()).isNull();
        assertThat(owed().spent()).isFalse();
        assertThat(scene.booked(scene.time(3, 0))).isNotNull();
    }

    @Test
    void whoHasTakenAnotherTimeIsOfferedNone() {
        scene.booked(scene.time(2, 0));
        offering.run();
        assertThat(owed().offer()).isNull();
    }

    @Test
    void whoChoosesAnotherTimeGivesTheOfferUp() {
        offering.run();
        UUID offered = offer().visitId();
        UUID chosen = scene.booked(scene.time(3, 0));
        assertThat(scene.visit(offered).status()).isEqualTo(VisitStatus.EXPIRED);
        assertThat(places.isQuotaUsedBy(chosen)).isTrue();
        assertThat(places.isQuotaUsedBy(offered)).isFalse();
    }

    @Test
    void nobodyElseCanTakeTheTime() {
        offering.run();
        UUID other = scene.prison.prisoner();
        Actor relative = scene.relative(other);
        Instant start = offer().start();
        assertThat(catchThrowable(() -> booking.hold(relative, other, start, Set.of())))
                .hasMessage("slot.taken");
    }

    @Test
    void anotherVisitThatMovesLeavesTheOfferAlone() {
        UUID other = loseTheFirstOfTwo();
        Instant kept = offer().start();
        LocalDate day = LocalDate.ofInstant(kept, TestPrison.ZONE);
        assertThat(changing.times(scene.sister, other, day, 1).days().getFirst().times())
                .isNotEmpty()
                .noneMatch(each -> each.start().equals(kept));
        assertThat(
                        catchThrowable(() ->
                                changing.change(scene.sister, other, new Change(kept, null, null))))
                .hasMessage("slot.taken");
        assertThat(owed().offer()).isNotNull();
    }

    @Test
    void whoWasPromisedAnOfficialIsOfferedOne() {
        scene = new BookingScene(beans, 1);
        scene.letAnOfficialSit();
        lost = Ids.next();
        booking.hold(
                scene.sister,
                lost,
                scene.prisoner,
                scene.time(0, 0),
                Set.of(),
                WithOfficial.ANYBODY);
        booking.confirm(scene.sister, lost);
        booking.cancel(scene.official(Role.VISIT_OFFICER), lost, VisitReason.STATION);
        offering.run();
        assertThat(scene.visit(offer().visitId()).officialId())
                .isNotNull()
                .isEqualTo(scene.visit(lost).officialId());
    }

    /** Answers the second. */
    private UUID loseTheFirstOfTwo() {
        scene = new BookingScene(beans, 1);
        lost = scene.booked(scene.time(0, 0));
        UUID other = scene.booked(scene.time(7, 0));
        booking.cancel(scene.official(Role.VISIT_OFFICER), lost, VisitReason.STATION);
        offering.run();
        return other;
    }

    private VisitCard.Owed owed() {
        return Objects.requireNonNull(showing.card(scene.visit(lost), scene.sister).owed());
    }

    private VisitCard.Offer offer() {
        return Objects.requireNonNull(owed().offer());
    }

    private Instant inADay() {
        return scene.now().plus(Duration.ofDays(1));
    }

    private int visitsOfPrisoner() {
        return jdbc.sql("select count(*) from visit where prisoner_id = ?")
                .param(Ids.bytes(scene.prisoner))
                .query(Integer.class)
                .single();
    }
}
