package org.didar.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.testing.Acting;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.didar.testing.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is past its time goes with all that hangs on it, and nothing else does. */
@OnH2
class RetentionTests {

    private static final List<String> KEPT_OF_VISITS =
            List.of("visit_participant", "room", "seat", "visit_seat_event", "visit_seat_minute");

    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired MockMvc web;
    @Autowired ForgettingOldThings forgetting;

    private Scene scene;
    private Instant now;

    @BeforeEach
    void found() {
        scene = new Scene(beans);
        now = clock.instant();
    }

    @Test
    void forgetsVisitsAfterFiveYearsAndKeepsTheirCount() {
        Someone mother = scene.mother();
        UUID old = scene.visit(mother, "LIVE", now.minus(Duration.ofDays(1830)));
        UUID young = scene.visit(mother, "LIVE", now.minus(Duration.ofDays(1820)));
        List.of(old, young).forEach(each -> ended(each, 1_200_000));
        scene.sitDown(old, scene.prosecutor(), now);
        List.of(old, young).forEach(this::line);

        forgetting.forget();

        assertThat(rows("visit", "id", old)).isZero();
        assertThat(rows("visit", "id", young)).isOne();
        for (String table : KEPT_OF_VISITS) {
            assertThat(rows(table, "visit_id", old)).as(table).isZero();
        }
        assertThat(rows("visit_seat_event", "visit_id", young)).isOne();
        assertThat(rows("visit_participant", "visit_id", young)).isOne();
        assertThat(tally()).containsExactly(Map.of("visits", 1L, "talk_millis", 1_200_000L));
    }

    @Test
    void addsToTheCountOfTheSameMonthAndForgetsNothingTwice() {
        Someone mother = scene.mother();
        Instant start = now.minus(Duration.ofDays(1900));
        ended(scene.visit(mother, "LIVE", start), 60_000);
        forgetting.forget();
        ended(scene.visit(mother, "LIVE", start.plusSeconds(60)), 40_000);
        forgetting.forget();
        Map<String, List<String>> after = Tables.contents(jdbc);
        forgetting.forget();
        assertThat(Tables.contents(jdbc)).isEqualTo(after);
        assertThat(tally()).containsExactly(Map.of("visits", 2L, "talk_millis", 100_000L));
    }

    @Test
    void letsARequestOutliveTheVisitItWasTakenIn() throws Exception {
        Someone prosecutor = scene.prosecutor();
        UUID visit = scene.visit(scene.mother(), "LIVE", now.minusSeconds(60));
        scene.sitDown(visit, prosecutor, now);
        Map<String, Object> asked =
                Map.of(
                        "visitId", visit,
                        "type", "LEAVE_ORDINARY",
                        "askedBy", "FAMILY",
                        "days", 3,
                        "text", "برای دیدار مادر بیمار");
        assertThat(status(prosecutor, "/api/requests", asked)).isEqualTo(201);
        jdbc.sql("update visit set start_at = ?, end_at = ?, status = 'ENDED' where id = ?")
                .params(
                        utc(now.minus(Duration.ofDays(2000))),
                        utc(now.minus(Duration.ofDays(1999))),
                        Ids.bytes(visit))
                .update();

        forgetting.forget();

        assertThat(rows("visit", "id", visit)).isZero();
        assertThat(rows("request", "prisoner_id", scene.prisonerId)).isOne();
    }

    @Test
    void saysBeforehandWhatWouldGoAndChangesNothing() {
        long before = foreseen("messages").count();
        message(now.minus(Duration.ofDays(91)));
        message(now.minus(Duration.ofDays(89)));
        Map<String, List<String>> rows = Tables.contents(jdbc);
        assertThat(foreseen("messages").count()).isEqualTo(before + 1);
        assertThat(foreseen("messages").oldest()).isBefore(now.minus(Duration.ofDays(90)));
        assertThat(Tables.contents(jdbc)).isEqualTo(rows);
        forgetting.forget();
        assertThat(foreseen("messages").count()).isZero();
    }

    @Test
    void neverRemovesAuditEntries() {
        assertThat(foreseen("audit").byItself()).isFalse();
        jdbc.sql(
                        """
                        insert into audit_entry (id, happened_at, action, thing_kind, facts)
                        values (?, '2001-01-01 00:00:00', 'visit.ended', 'visit', '{}')
                        """)
                .param(Ids.bytes(Ids.next()))
                .update();
        long old = foreseen("audit").count();
        forgetting.forget();
        assertThat(foreseen("audit").count()).isEqualTo(old).isPositive();
    }

    @Test
    void letsAnAdministratorChangeAValueWithinItsBounds() throws Exception {
        Someone admin = scene.official(Role.ADMINISTRATOR, Territory.Kind.COUNTRY, null);
        assertThat(status(admin, "/api/retention/passkeys", Map.of("days", 60))).isEqualTo(204);
        assertThat(foreseen("passkeys").days()).isEqualTo(60);
        assertThat(foreseen("passkeys").verifiedBy()).isNull();
        assertThat(status(admin, "/api/retention/passkeys", Map.of("days", 366))).isEqualTo(422);
        assertThat(status(admin, "/api/retention/audit", Map.of("days", 30))).isEqualTo(422);
        assertThat(status(admin, "/api/retention/nothing", Map.of("days", 30))).isEqualTo(404);
        assertThat(foreseen("passkeys").days()).isEqualTo(60);
    }

    @Test
    void asksForAProofBeforeAValueChanges() throws Exception {
        Someone admin = scene.official(Role.ADMINISTRATOR, Territory.Kind.COUNTRY, null);
        var signedIn = admin.signedIn();
        jdbc.sql("update signed_in_session set proven_at = ? where account_id = ?")
                .params(utc(now.minus(Duration.ofHours(1))), Ids.bytes(admin.accountId()))
                .update();
        assertThat(
                        web.perform(
                                        MockMvcRequestBuilders.post("/api/retention/sessions")
                                                .with(signedIn)
                                                .with(SecurityMockMvcRequestPostProcessors.csrf())
                                                .contentType(MediaType.APPLICATION_JSON)
                                                .content("{\"days\":31}"))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                .contains("step_up.required");
        assertThat(foreseen("sessions").days()).isEqualTo(30);
    }

    private int status(Someone who, String path, Map<String, ?> body) throws Exception {
        return web.perform(
                        Acting.post(path, body)
                                .with(who.signedIn())
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private ForgettingOldThings.Foreseen foreseen(String kind) {
        return forgetting.foresee().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void message(Instant at) {
        jdbc.sql(
                        """
                        insert into outgoing_message (id, kind, recipient_id, params, queued_at,
                          expires_at, attempts, sent_at, version)
                        values (?, 'VISIT_HELD', ?, '{}', ?, ?, 1, ?, 0)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(scene.stranger().personId()),
                        utc(at),
                        utc(at),
                        utc(at))
                .update();
    }

    private void line(UUID visit) {
        byte[] seat = Ids.bytes(Ids.next());
        jdbc.sql(
                        """
                        insert into visit_seat_event (id, visit_id, seat_id, side, what, at)
                        values (?, ?, ?, 'FAMILY', 'JOINED', ?)
                        """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(visit), seat, utc(now))
                .update();
        jdbc.sql(
                        """
                        insert into visit_seat_minute (visit_id, seat_id, minute_no, side, rung,
                          looks, loss_in, loss_out, rtt, frames, frozen, concealed, relayed)
                        values (?, ?, 0, 'FAMILY', 'FULL', 30, 0, 0, 90, 800, 0, 0, true)
                        """)
                .params(Ids.bytes(visit), seat)
                .update();
    }

    private void ended(UUID visit, long talked) {
        jdbc.sql(
                        "update visit set status = 'ENDED', outcome = 'HELD_FULL', talk_millis = ?"
                                + " where id = ?")
                .params(talked, Ids.bytes(visit))
                .update();
    }

    private int rows(String table, String column, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(Ids.bytes(id))
                .query(Integer.class)
                .single();
    }

    private List<Map<String, Long>> tally() {
        return jdbc.sql("select visits, talk_millis from visit_tally where prison_id = ?")
                .param(Ids.bytes(scene.prisonId))
                .query((row, _) ->
                        Map.of(
                                "visits", row.getLong("visits"),
                                "talk_millis", row.getLong("talk_millis")))
                .list();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
