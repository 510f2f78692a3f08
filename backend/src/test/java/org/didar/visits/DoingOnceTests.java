package org.didar.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.didar.access.Actor;
import org.didar.kernel.Ids;
import org.didar.kernel.Problem;
import org.didar.scheduling.SchedulingProblem;
import org.didar.testing.OnMariaDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class DoingOnceTests {

    @Autowired BeanFactory beans;
    @Autowired BookingVisits booking;
    @Autowired DoingOnce doing;

    private BookingScene scene;

    @BeforeEach
    void foundAPrison() {
        scene = new BookingScene(beans, 1);
    }

    @Test
    void theSameRequestAgainHasTheSameAnswer() {
        UUID first = hold("key-of-one-press", 0);
        assertThat(hold("key-of-one-press", 0)).isEqualTo(first);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        hold("key-of-one-press", 0);
        assertThat(catchThrowableOfType(Problem.class, () -> hold("key-of-one-press", 1)).code())
                .isEqualTo(VisitProblem.KEY_REUSED);
    }

    @Test
    void aRefusedRequestMayBeSentAgain() {
        UUID other = scene.prison.prisoner();
        Actor faster = scene.relative(other);
        UUID taken = scene.held(faster, other, scene.time(0, 0));
        assertThat(catchThrowableOfType(Problem.class, () -> hold("key-of-one-press", 0)).code())
                .isEqualTo(SchedulingProblem.SLOT_TAKEN);
        booking.cancel(faster, taken, null);
        assertThat(hold("key-of-one-press", 0)).isNotNull();
    }

    @Test
    void eightTwinsAtOnceAreOneVisit() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<UUID> twin = () -> hold("key-of-eight-twins", 0);
            List<Future<UUID>> answers =
                    threads.invokeAll(Stream.generate(() -> twin).limit(8).toList());
            UUID first = answers.getFirst().get();
            for (Future<UUID> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
    }

    private UUID hold(String key, int index) {
        return doing.once(
                scene.sister,
                key,
                "hold " + index,
                Ids.next(),
                id ->
                        booking.hold(
                                scene.sister, id, scene.prisoner, scene.time(0, index), Set.of()));
    }
}
