package org.didar.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.accounts.BeingAway;
import org.didar.accounts.GivingOffices;
import org.didar.accounts.ReadingOffices;
import org.didar.accounts.RemovingOfficials;
import org.didar.kernel.Ids;
import org.didar.testing.Browser;
import org.didar.testing.OnH2;
import org.didar.testing.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office that ends takes its holder out of rooms and boards that are open at that moment. */
@OnH2
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class JudgingPresenceTests {

    private static final int DISMISSED = 4401;
    private static final int SIGNED_OUT = 4403;

    @LocalServerPort int port;
    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired JudgingPresence judging;
    @Autowired Clock clock;

    private VisitDay.Meeting meeting;

    @BeforeEach
    void meet() {
        meeting = new VisitDay(beans, port).meeting();
    }

    @Test
    void whoseOfficeEndsLeavesTheRoomAndItsEdgesClose() {
        try (Socket family = meeting.enter(meeting.family());
                Socket prosecutor = meeting.enter(meeting.prosecutor())) {
            family.await("notice");
            judging.run();
            assertThat(seated()).isOne();
            UUID account = account(meeting.prosecutor());
            UUID office =
                    beans.getBean(ReadingOffices.class)
                            .of(Set.of(account))
                            .getOrDefault(account, List.of())
                            .getFirst()
                            .id();
            beans.getBean(GivingOffices.class).endAt(account, office, clock.instant(), Ids.next());
            judging.run();
            assertThat(prosecutor.awaitClose()).isEqualTo(DISMISSED);
            assertThat(seated()).isZero();
            assertThat(family.await("notice").path("kind").asString()).isEqualTo("OFFICIAL_LEFT");
        }
    }

    @Test
    void whoseLeaveBeginsLeavesTheRoom() {
        try (Socket prosecutor = meeting.enter(meeting.prosecutor())) {
            UUID account = account(meeting.prosecutor());
            beans.getBean(BeingAway.class)
                    .enter(account, null, clock.instant().plus(Duration.ofDays(1)), account);
            judging.run();
            assertThat(prosecutor.awaitClose()).isEqualTo(DISMISSED);
            assertThat(seated()).isZero();
        }
    }

    @Test
    void whoIsRemovedLosesTheSocketsAtOnceAndTheSeatSoonAfter() {
        try (Socket prosecutor = meeting.enter(meeting.prosecutor())) {
            beans.getBean(RemovingOfficials.class)
                    .remove(account(meeting.prosecutor()), null, Ids.next());
            assertThat(prosecutor.awaitClose()).isEqualTo(SIGNED_OUT);
            judging.run();
            assertThat(seated()).isZero();
        }
    }

    @Test
    void aBoardClosesForWhoMaySeeItNoMore() {
        try (Socket board = meeting.board()) {
            judging.closeBoards();
            UUID account = account(meeting.officer());
            beans.getBean(BeingAway.class)
                    .enter(account, null, clock.instant().plus(Duration.ofDays(1)), account);
            judging.closeBoards();
            assertThat(board.awaitClose()).isEqualTo(DISMISSED);
        }
    }

    private int seated() {
        return jdbc.sql(
                        """
                        select count(*) from seat
                        where visit_id = ? and kind = 'OFFICIAL' and joined = true
                        """)
                .param(Ids.bytes(meeting.visit()))
                .query((row, index) -> row.getInt(1))
                .single();
    }

    private static UUID account(Browser browser) {
        return UUID.fromString(
                Browser.expect(200, browser.get("/api/me")).body().path("id").asString());
    }
}
