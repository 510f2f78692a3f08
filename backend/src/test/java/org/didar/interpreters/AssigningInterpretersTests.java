package org.didar.interpreters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Contention;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.didar.testing.OnMariaDb;
import org.didar.visits.BookingScene;
import org.didar.visits.BookingVisits;
import org.didar.visits.ChangingVisits;
import org.didar.visits.ChangingVisits.Change;
import org.didar.visits.VisitProblem;
import org.didar.visits.VisitReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnMariaDb
class AssigningInterpretersTests {

    private static final int STATIONS = 8;

    @Autowired BeanFactory beans;
    @Autowired KeepingInterpreters keeping;
    @Autowired AssigningInterpreters assigning;
    @Autowired BookingVisits booking;
    @Autowired ChangingVisits changing;
    @Autowired JdbcClient jdbc;

    private BookingScene scene;
    private Actor officer;
    private UUID interpreter;
    private UUID visit;

    @BeforeEach
    void bookAVisit() {
        scene = new BookingScene(beans, STATIONS);
        officer = scene.official(Role.VISIT_OFFICER);
        interpreter = keeping.add(officer, scene.prison.id(), "چیمن سروستانی", List.of("ku", "az"));
        visit = scene.booked(scene.time(0, 0));
    }

    @Test
    void oneInterpreterIsAtOneVisitAtATime() {
        UUID other = anotherAt(scene.time(0, 0));
        assign(visit);
        assertThat(refused(() -> assign(other))).isEqualTo(InterpreterProblem.ELSEWHERE);
        assertThat(assigning.choices(officer, other).choices())
                .singleElement()
                .satisfies(choice -> assertThat(choice.free()).isFalse());
        assertThat(assigned(visit)).isEqualTo(interpreter);
        assertThat(assigned(other)).isNull();
    }

    @Test
    void ofManyWhoAskAtOnceOneHasThem() throws Exception {
        List<UUID> visits =
                Stream.concat(
                                Stream.of(visit),
                                IntStream.range(1, STATIONS)
                                        .mapToObj(_ -> anotherAt(scene.time(0, 0))))
                        .toList();
        List<Callable<Boolean>> asking =
                visits.stream().<Callable<Boolean>>map(each -> () -> tryAssign(each)).toList();
        int won = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(STATIONS)) {
            for (Future<Boolean> each : threads.invokeAll(asking)) {
                won += each.get() ? 1 : 0;
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(visits.stream().filter(each -> assigned(each) != null)).hasSize(1);
    }

    private boolean tryAssign(UUID at) {
        try {
            Contention.retried(() -> {
                assign(at);
                return true;
            });
            return true;
        } catch (Problem lost) {
            assertThat(lost.code()).isEqualTo(InterpreterProblem.ELSEWHERE);
            return false;
        }
    }

    @Test
    void theyComeAlongWhenTheVisitIsMoved() {
        assign(visit);
        move(scene.time(1, 2));
        assertThat(assigned(visit)).isEqualTo(interpreter);
        UUID there = anotherAt(scene.time(1, 2));
        assertThat(refused(() -> assign(there))).isEqualTo(InterpreterProblem.ELSEWHERE);
        UUID before = anotherAt(scene.time(0, 0));
        assign(before);
        assertThat(assigned(before)).isEqualTo(interpreter);
    }

    @Test
    void whoIsBusyAtTheNewTimeIsLostAndThatIsKept() {
        assign(visit);
        assign(anotherAt(scene.time(1, 2)));
        move(scene.time(1, 2));
        assertThat(assigned(visit)).isNull();
        assertThat(entries("interpreter.lost")).isEqualTo(1);
    }

    @Test
    void aCancelledVisitGivesThemBack() {
        UUID other = anotherAt(scene.time(0, 0));
        assign(visit);
        booking.cancel(scene.sister, visit, null);
        assign(other);
        assertThat(assigned(other)).isEqualTo(interpreter);
    }

    @Test
    void anotherTakesTheirPlaceAndNobodyDoes() {
        UUID other = keeping.add(officer, scene.prison.id(), "یاشار بهاریان", List.of("az"));
        assign(visit);
        assigning.assign(officer, visit, other, "az");
        assertThat(assigned(visit)).isEqualTo(other);
        assign(anotherAt(scene.time(0, 0)));
        assigning.withdraw(officer, visit);
        assertThat(assigned(visit)).isNull();
        assigning.withdraw(officer, visit);
        assertThat(entries("interpreter.withdrawn")).isEqualTo(1);
    }

    @Test
    void theyKnowTheLanguageAndServeInTheProvince() {
        assertThat(refused(() -> assigning.assign(officer, visit, interpreter, "ar")))
                .isEqualTo(InterpreterProblem.LANGUAGE);
        BookingScene elsewhere = new BookingScene(beans, 1);
        UUID far =
                keeping.add(
                        elsewhere.official(Role.WARDEN),
                        elsewhere.prison.id(),
                        "سامان کوهپایه",
                        List.of("ku"));
        assertThat(refused(() -> assigning.assign(officer, visit, far, "ku")))
                .isEqualTo(CommonProblem.NOT_FOUND_THING);
        assertThat(refused(() -> keeping.retire(officer, scene.prison.id(), far)))
                .isEqualTo(CommonProblem.NOT_FOUND_THING);
    }

    @Test
    void theRetiredKeepWhatTheyHaveAndGetNothingMore() {
        UUID other = anotherAt(scene.time(1, 0));
        assign(visit);
        keeping.retire(officer, scene.prison.id(), interpreter);
        assertThat(assigned(visit)).isEqualTo(interpreter);
        assertThat(keeping.list(officer, scene.prison.id())).isEmpty();
        assertThat(refused(() -> assign(other))).isEqualTo(CommonProblem.NOT_FOUND_THING);
    }

    @Test
    void onlyWhatIsConfirmedHasAnInterpreter() {
        UUID other = scene.prison.prisoner();
        UUID held = booking.hold(scene.relative(other), other, scene.time(1, 0), Set.of());
        assertThat(refused(() -> assign(held))).isEqualTo(VisitProblem.TRANSITION);
    }

    private void assign(UUID at) {
        assigning.assign(officer, at, interpreter, "ku");
    }

    private void move(Instant start) {
        changing.change(officer, visit, new Change(start, null, VisitReason.STATION));
    }

    private UUID anotherAt(Instant start) {
        UUID other = scene.prison.prisoner();
        return scene.booked(scene.relative(other), other, start);
    }

    private @Nullable UUID assigned(UUID at) {
        Interpreters.Assigned found = assigning.choices(officer, at).assigned();
        return found == null ? null : found.interpreterId();
    }

    private int entries(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and thing_id = ?")
                .params(action, Ids.bytes(visit))
                .query(Integer.class)
                .single();
    }

    private static ProblemCode refused(ThrowingCallable act) {
        return catchThrowableOfType(Problem.class, act).code();
    }
}
