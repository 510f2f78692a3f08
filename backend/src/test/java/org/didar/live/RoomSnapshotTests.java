package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.live.protocol.SeatKind;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What a seat is shown is of one moment, also while others change the room. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RoomSnapshotTests {

    private static final int READINGS = 2_000;

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired RoomSnapshots snapshots;
    @Autowired TransactionOperations transactions;

    @Test
    void showsTheEdgesOfItsRound() throws Exception {
        VisitDay.Meeting meeting = new VisitDay(beans, port).meeting();
        AtomicBoolean read = new AtomicBoolean();
        try (Socket family = meeting.enter(meeting.family());
                Socket officer = meeting.enter(meeting.officer());
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            family.await("room", room -> !room.path("edges").isEmpty());
            officer.await("room", room -> !room.path("edges").isEmpty());
            Future<?> writing = other.submit(() -> moveOnUntil(read, meeting.visit()));
            int torn = tornReadings(meeting.visit());
            read.set(true);
            writing.get();
            assertThat(torn).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FAMILY", "LAWYER"})
    void namesNoOfficerToWhoComesFromOutside(Role role) {
        VisitDay.Meeting meeting = new VisitDay(beans, port).meeting();
        Grant own = new Grant(role, new Territory(Territory.Kind.OWN, null));
        Actor visitor = new Actor(Ids.next(), null, null, Set.of(own));
        try (Socket officer = meeting.enter(meeting.officer())) {
            assertThat(officer).isNotNull();
            assertThat(
                            snapshots
                                    .forSeat(snapshots.of(meeting.visit()), Ids.next(), visitor)
                                    .seats())
                    .filteredOn(seat -> seat.kind() == SeatKind.OFFICER)
                    .singleElement()
                    .satisfies(seat -> assertThat(seat.name()).isNull());
        }
    }

    private int tornReadings(UUID visit) {
        int torn = 0;
        for (int reading = 0; reading < READINGS; reading++) {
            RoomSnapshots.Snapshot seen = snapshots.of(visit);
            if (!seen.edges().stream().allMatch(edge -> edge.round() == seen.visit().round())) {
                torn++;
            }
        }
        return torn;
    }

    private void moveOnUntil(AtomicBoolean read, UUID visit) {
        byte[] id = Ids.bytes(visit);
        while (!read.get()) {
            transactions.executeWithoutResult(each -> {
                jdbc.sql("update edge set round = round + 1 where visit_id = ?").param(id).update();
                jdbc.sql("update visit set round = round + 1 where id = ?").param(id).update();
            });
        }
    }
}
