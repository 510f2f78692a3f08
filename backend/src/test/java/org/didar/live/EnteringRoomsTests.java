package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.didar.live.protocol.SeatKind;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.didar.visits.SideEvent.What;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What happens to one seat at one moment happens in turns. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EnteringRoomsTests {

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired KeepingRooms keeping;
    @Autowired EnteringRooms entering;
    @Autowired Seats seats;

    @Test
    void aSocketLostWhileItsSeatIsTakenAwayDoesNotGiveItBack() throws Exception {
        VisitDay.Meeting meeting = new VisitDay(beans, port).meeting();
        try (Socket prosecutor = meeting.enter(meeting.prosecutor());
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            Seat seat = official(meeting.visit());
            UUID connection = Objects.requireNonNull(seat.connection());
            AtomicReference<Future<?>> losing = new AtomicReference<>();
            transactions.executeWithoutResult(each -> {
                keeping.lock(meeting.visit());
                losing.set(other.submit(() -> entering.drop(seat.id(), connection, What.DROPPED)));
                await().until(this::somebodyWaits);
                entering.dismiss(seat.id());
            });
            losing.get().get();
            assertThat(official(meeting.visit()).isJoined()).isFalse();
            assertThat(prosecutor).isNotNull();
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql(
                                "select count(*) from information_schema.sessions where blocker_id"
                                        + " is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Seat official(UUID visit) {
        return seats.findByVisitId(visit).stream()
                .filter(seat -> seat.kind() == SeatKind.OFFICIAL)
                .findFirst()
                .orElseThrow();
    }
}
