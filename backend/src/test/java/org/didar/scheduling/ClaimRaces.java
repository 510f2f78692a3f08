package org.didar.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.hours.KeepingHours;
import org.didar.kernel.Contention;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.testing.TestPrison;
import org.didar.testing.World;
import org.didar.timetable.SessionKind;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixty-four threads that want the same thing at the same moment, on whatever database. */
final class ClaimRaces {

    static final int RUNNERS = 64;
    static final String WON = "won";

    private final BeanFactory beans;
    private final ClaimingPlaces places;
    private final TransactionTemplate transaction;
    private final TestPrison prison;
    private final Instant start;

    ClaimRaces(BeanFactory beans, int stations) {
        this.beans = beans;
        this.places = beans.getBean(ClaimingPlaces.class);
        this.transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        this.prison = TestPrison.found(beans, stations);
        prison.offerDaily(LocalTime.of(9, 0), 4);
        this.start = inThreeDays(LocalTime.of(9, 25));
    }

    /** Different people, different prisoners, one moment. */
    Map<String, Long> forOnePlace() throws InterruptedException {
        List<Wish> wishes =
                IntStream.range(0, RUNNERS).mapToObj(runner -> family(prison.prisoner())).toList();
        return run(wishes);
    }

    /** The same people for one place, which is given back after each round. */
    List<Map<String, Long>> forOnePlace(int rounds) throws InterruptedException {
        List<Wish> people =
                IntStream.range(0, RUNNERS).mapToObj(runner -> family(prison.prisoner())).toList();
        List<Map<String, Long>> outcomes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            List<Wish> wishes = people.stream().map(ClaimRaces::anew).toList();
            outcomes.add(run(wishes));
            transaction.executeWithoutResult(
                    each -> wishes.forEach(wish -> places.release(wish.visitId(), true)));
        }
        return outcomes;
    }

    private static Wish anew(Wish wish) {
        return new Wish(Ids.next(), wish.prisonerId(), wish.visitorIds(), wish.start());
    }

    /** One prisoner, a relative each, one moment; as many stations as the prison has. */
    Map<String, Long> forOnePrisoner(SessionKind kind) throws InterruptedException {
        UUID prisoner = prison.prisoner();
        List<Wish> wishes =
                IntStream.range(0, RUNNERS)
                        .mapToObj(runner -> family(prisoner))
                        .map(wish ->
                                new Wish(
                                        wish.visitId(),
                                        prisoner,
                                        wish.visitorIds(),
                                        start,
                                        kind,
                                        null))
                        .toList();
        return run(wishes);
    }

    /** All day long, with ten minutes between two visits. */
    void letAnOfficialSee(int atOnce) {
        Actor official =
                new World(beans)
                        .official(Role.PROSECUTOR, Territory.Kind.DISTRICT, prison.district());
        beans.getBean(KeepingHours.class)
                .set(
                        official,
                        new KeepingHours.Wanted(
                                null,
                                null,
                                1,
                                start.atZone(TestPrison.ZONE).toLocalDate(),
                                null,
                                LocalTime.of(8, 0),
                                LocalTime.of(18, 0),
                                atOnce,
                                10));
    }

    /** Different people and prisoners, and an official for each of them. */
    Map<String, Long> forOneOfficial() throws InterruptedException {
        List<Wish> wishes =
                IntStream.range(0, RUNNERS)
                        .mapToObj(runner -> family(prison.prisoner()).with(WithOfficial.ANYBODY))
                        .toList();
        return run(wishes);
    }

    /** How many rows the winners hold, by kind of resource. */
    Map<String, Long> rowsOfThisPrison() {
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        List<String> kinds =
                jdbc.sql(
                                """
                                select t.resource_kind from tick_claim t
                                join claimed_place p on p.visit_id = t.visit_id
                                where p.prison_id = ?
                                """)
                        .param(Ids.bytes(prison.id()))
                        .query((row, index) -> row.getString(1))
                        .list();
        return kinds.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Wish family(UUID prisoner) {
        return new Wish(Ids.next(), prisoner, Set.of(prison.relativeOf(prisoner)), start);
    }

    private Map<String, Long> run(List<Wish> wishes) throws InterruptedException {
        Instant until = beans.getBean(Clock.class).instant().plusSeconds(600);
        CountDownLatch gun = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(RUNNERS)) {
            List<Future<String>> runners =
                    wishes.stream()
                            .map(wish ->
                                    threads.submit(
                                            (Callable<String>)
                                                    () -> {
                                                        gun.await();
                                                        return hold(wish, until);
                                                    }))
                            .toList();
            gun.countDown();
            return runners.stream()
                    .map(ClaimRaces::outcome)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private String hold(Wish wish, Instant until) {
        try {
            Contention.retried(() -> transaction.execute(status -> places.hold(wish, until)));
            return WON;
        } catch (Problem problem) {
            boolean helped =
                    problem.extras().get("alternatives") instanceof List<?> near && !near.isEmpty();
            return problem.code().category()
                    + " "
                    + problem.code().code()
                    + (problem.code() == SchedulingProblem.SLOT_TAKEN && !helped
                            ? ", without alternatives"
                            : "");
        }
    }

    private static String outcome(Future<String> runner) {
        try {
            return runner.get();
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private Instant inThreeDays(LocalTime time) {
        Instant now = beans.getBean(Clock.class).instant();
        return now.atZone(TestPrison.ZONE)
                .toLocalDate()
                .plusDays(3)
                .atTime(time)
                .atZone(TestPrison.ZONE)
                .toInstant();
    }
}
