package org.didar.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.didar.testing.Acting.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.people.Relation;
import org.didar.testing.Acting;
import org.didar.testing.OnH2;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.visits.BookingVisits;
import org.didar.visits.VisitsForgotten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who may test a device for which visit, and what is kept of it. */
@OnH2
class DeviceTestTests {

    private static final Map<String, Object> GOOD =
            Map.of(
                    "verdict", "GOOD",
                    "camera", true,
                    "microphone", true,
                    "speaker", true,
                    "line", Map.of("relayed", true, "lossPercent", 1, "delayMs", 80, "kbps", 400));

    @Autowired BeanFactory beans;
    @Autowired BookingVisits booking;
    @Autowired ShowingReadiness readiness;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionOperations transactions;
    @Autowired Clock clock;

    private Acting acting;
    private World world;
    private TestPrison prison;
    private UUID prisoner;
    private Actor mother;
    private Acting.Someone family;

    @BeforeEach
    void makeAFamily() {
        acting = new Acting(beans);
        world = new World(beans);
        prison = TestPrison.found(beans, 1);
        prison.offerDaily(LocalTime.of(10, 0), 4);
        prisoner = prison.prisoner();
        mother = world.family();
        world.approve(Objects.requireNonNull(mother.personId()), prisoner, Relation.MOTHER);
        family = acting.as(mother);
    }

    @Test
    void aVisitAheadIsTestedAndTheNewestResultCounts() {
        UUID visit = booked(Set.of());
        assertThat(begin(family, visit)).isEqualTo(200);
        assertThat(finish(family, visit, GOOD)).isEqualTo(200);
        assertThat(readiness.ofVisit(visit))
                .hasValueSatisfying(each -> assertThat(each.verdict()).isEqualTo(TestVerdict.GOOD));
        Map<String, Object> unheard =
                Map.of("verdict", "FAILED", "camera", true, "microphone", false, "speaker", true);
        assertThat(finish(family, visit, unheard)).isEqualTo(200);
        assertThat(readiness.ofVisit(visit))
                .hasValueSatisfying(
                        each -> assertThat(each.verdict()).isEqualTo(TestVerdict.FAILED));
    }

    @Test
    void whatIsNoVisitYetOrNoMoreIsNotTested() {
        UUID held = booking.hold(mother, prisoner, tomorrowButOne(), Set.of());
        assertThat(code(begun(family, held))).isEqualTo("visit.transition");
        booking.confirm(mother, held);
        Map<String, ?> nothing = Map.of();
        acting.ask(family, post("/api/visits/" + held + "/cancel", nothing));
        assertThat(code(begun(family, held))).isEqualTo("visit.over");
        assertThat(code(finished(family, held, GOOD))).isEqualTo("visit.over");
    }

    @Test
    void sixTestsOfOneVisitAreEnoughForTenMinutes() {
        UUID visit = booked(Set.of());
        for (int each = 0; each < 6; each++) {
            assertThat(begin(family, visit)).isEqualTo(200);
        }
        assertThat(code(begun(family, visit))).isEqualTo("rate.limited");
    }

    @Test
    void aClerkRehearsesWithThoseWhomTheClerkVouchedForAndNobodyElse() {
        Acting.Someone clerk = clerk();
        UUID child = vouched(clerk);
        world.approve(child, prisoner, Relation.DAUGHTER);
        UUID visit = booked(Set.of(child));
        JsonNode mine = rehearsals(clerk);
        assertThat(mine.size()).isEqualTo(1);
        assertThat(mine.path(0).path("visitId").asString()).isEqualTo(visit.toString());
        assertThat(mine.path(0).path("test").isNull()).isTrue();
        assertThat(begin(clerk, visit)).isEqualTo(200);
        assertThat(finish(clerk, visit, GOOD)).isEqualTo(200);
        assertThat(rehearsals(clerk).path(0).path("test").path("verdict").asString())
                .isEqualTo("GOOD");

        Acting.Someone another = clerk();
        assertThat(rehearsals(another).size()).isZero();
        assertThat(begin(another, visit)).isEqualTo(404);
        assertThat(finish(another, visit, GOOD)).isEqualTo(404);
    }

    @Test
    void aTestGoesWithItsVisit() {
        UUID visit = booked(Set.of());
        finish(family, visit, GOOD);
        transactions.executeWithoutResult(each -> {
            events.publishEvent(new VisitsForgotten(Set.of(visit)));
            assertThat(readiness.ofVisit(visit)).isEmpty();
            each.setRollbackOnly();
        });
    }

    private UUID booked(Set<UUID> companions) {
        UUID visit = booking.hold(mother, prisoner, tomorrowButOne(), companions);
        booking.confirm(mother, visit);
        return visit;
    }

    private Instant tomorrowButOne() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), TestPrison.ZONE).plusDays(2);
        return day.atTime(10, 0).atZone(TestPrison.ZONE).toInstant();
    }

    private Acting.Someone clerk() {
        return acting.as(world.official(Role.POINT_CLERK, Territory.Kind.POINT_DAY, Ids.next()));
    }

    private UUID vouched(Acting.Someone clerk) {
        return UUID.fromString(
                json(acting.ask(clerk, post("/api/me/vouched-people", Acting.child("CLERK"))))
                        .path("personId")
                        .asString());
    }

    private JsonNode rehearsals(Acting.Someone clerk) {
        return json(acting.ask(clerk, get("/api/me/rehearsals")));
    }

    private int begin(Acting.Someone who, UUID visit) {
        return begun(who, visit).status();
    }

    private Acting.Answer begun(Acting.Someone who, UUID visit) {
        return acting.ask(who, post("/api/visits/" + visit + "/device-test", Map.of()));
    }

    private int finish(Acting.Someone who, UUID visit, Map<String, ?> result) {
        return finished(who, visit, result).status();
    }

    private Acting.Answer finished(Acting.Someone who, UUID visit, Map<String, ?> result) {
        return acting.ask(who, post("/api/visits/" + visit + "/device-test/result", result));
    }

    private static String code(Acting.Answer answer) {
        return json(answer).path("code").asString();
    }

    private static JsonNode json(Acting.Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
