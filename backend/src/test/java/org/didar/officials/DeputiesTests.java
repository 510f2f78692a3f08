package org.didar.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.didar.testing.Acting.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.accounts.GivingOffices;
import org.didar.accounts.ReadingOffices;
import org.didar.accounts.RemovingOfficials;
import org.didar.kernel.Ids;
import org.didar.kernel.Sweep;
import org.didar.testing.Acting;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.didar.testing.Tables;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A prosecutor's deputies and leaves, and where the open work goes. */
@OnH2
class DeputiesTests {

    private static final Map<String, String> DECISION =
            Map.of("kind", "REFUSE", "reasons", "مدارک بیماری مادر پیوست نشده است.");

    @Autowired ListableBeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Acting acting;
    private World world;
    private Scene scene;
    private Acting.Someone prosecutor;
    private Acting.Someone deputy;
    private String mobile;
    private UUID district;
    private UUID visit;

    @BeforeEach
    void meet() {
        acting = new Acting(beans);
        world = new World(beans);
        scene = new Scene(beans);
        Scene.Someone chief = scene.prosecutor();
        prosecutor = acting.as(actor(chief.accountId()));
        Instant now = clock.instant();
        visit = scene.visit(scene.mother(), "LIVE", now.minusSeconds(60));
        scene.sitDown(visit, chief, now);
        district =
                Objects.requireNonNull(
                        prosecutor
                                .actor()
                                .territories(Role.PROSECUTOR)
                                .findFirst()
                                .orElseThrow()
                                .id());
        mobile = World.freeMobile();
        deputy =
                acting.as(
                        world.official(
                                mobile, Role.WARDEN, Territory.Kind.PRISON, world.prison().id()));
    }

    @Test
    void aDeputyDecidesInTheProsecutorsPlaceAndTheLogSaysSo() {
        UUID request = taken();
        assertThat(decide(deputy, request).status()).isEqualTo(404);
        assertThat(appoint(prosecutor, inDays(10)).status()).isEqualTo(201);
        assertThat(status(deputy, "/api/desk")).isEqualTo(200);
        assertThat(decide(deputy, request).status()).isEqualTo(200);
        assertThat(onBehalf(request, "request.decided")).containsExactly(prosecutor.account());
        assertThat(onBehalf(request, "request.taken")).containsExactly((UUID) null);
    }

    @Test
    void aDeputyIsNeverThereLongerThanTheProsecutor() {
        Instant end = inDays(5);
        giving().endAt(prosecutor.account(), officeOf(prosecutor), end, Ids.next());
        assertProblem(appoint(prosecutor, end.plusSeconds(1)), 422, "deputy.too_long");
        assertThat(appoint(prosecutor, end).status()).isEqualTo(201);
        assertThat(status(deputy, "/api/desk")).isEqualTo(200);
        giving().endAt(prosecutor.account(), officeOf(prosecutor), clock.instant(), Ids.next());
        assertThat(status(deputy, "/api/desk")).isEqualTo(403);
    }

    @Test
    void aDeputyAppointsNobodyAndNobodyAppointsHimself() {
        appoint(prosecutor, inDays(5));
        assertProblem(appoint(deputy, inDays(2)), 403, "access.forbidden");
        mobile = World.freeMobile();
        Acting.Someone other =
                acting.as(
                        world.official(mobile, Role.PROSECUTOR, Territory.Kind.DISTRICT, district));
        assertProblem(appoint(other, inDays(2)), 403, "grant.to_oneself");
        mobile = World.freeMobile();
        world.family(mobile);
        assertProblem(appoint(prosecutor, inDays(2)), 422, "deputy.unknown");
    }

    @Test
    void recallsADeputyWhoseNextRequestIsRefused() {
        JsonNode deputies = json(appoint(prosecutor, inDays(5)));
        String id = deputies.path(0).path("id").asString();
        assertThat(deputies.path(0).path("name").asString()).isEqualTo("بهزاد مهرآیین");
        assertThat(acting.ask(prosecutor, delete("/api/me/deputies/" + id)).status())
                .isEqualTo(204);
        assertThat(status(deputy, "/api/desk")).isEqualTo(403);
        assertThat(acting.ask(prosecutor, delete("/api/me/deputies/" + id)).status())
                .isEqualTo(404);
    }

    @Test
    void whoIsAwayDoesNothingByOfficeButComeBack() {
        UUID request = taken();
        JsonNode leave = json(away(null, inDays(3)));
        assertThat(status(prosecutor, "/api/desk")).isEqualTo(403);
        assertThat(decide(prosecutor, request).status()).isEqualTo(404);
        JsonNode me = json(acting.ask(prosecutor, get("/api/me")));
        assertThat(me.path("home").asString()).isEqualTo("AWAY");
        assertThat(me.path("awayUntil").asString()).isNotEmpty();
        String id = leave.path("id").asString();
        assertThat(acting.ask(deputy, delete("/api/me/absences/" + id)).status()).isEqualTo(404);
        assertThat(acting.ask(prosecutor, delete("/api/me/absences/" + id)).status())
                .isEqualTo(204);
        assertThat(decide(prosecutor, request).status()).isEqualTo(200);
    }

    @Test
    void leavesDoNotOverlapAndLieAhead() {
        assertThat(away(inDays(2), inDays(4)).status()).isEqualTo(201);
        assertProblem(away(inDays(3), inDays(5)), 409, "absence.overlaps");
        assertProblem(away(inDays(6), inDays(5)), 422, "period.invalid");
        assertThat(away(inDays(4), inDays(5)).status()).isEqualTo(201);
        assertThat(status(prosecutor, "/api/desk")).isEqualTo(200);
    }

    @Test
    void openWorkGoesToTheDeputyWhenALeaveBeginsElseToTheOffice() {
        UUID first = taken();
        assertThat(holder(first)).isEqualTo(prosecutor.account());
        json(away(null, inDays(1)));
        assertThat(holder(first)).isNull();
        comeBack();
        UUID second = taken();
        appoint(prosecutor, inDays(5));
        json(away(null, inDays(1)));
        assertThat(holder(second)).isEqualTo(deputy.account());
        assertThat(acting.ask(deputy, get("/api/desk")).body())
                .contains("\"holder\":{\"name\":\"بهزاد مهرآیین\"");
    }

    @Test
    void removalHandsOpenWorkToTheSuccessorInTheSameTransaction() {
        UUID request = taken();
        Acting.Someone successor =
                acting.as(world.official(Role.PROSECUTOR, Territory.Kind.DISTRICT, district));
        UUID other = taken();
        removing().remove(prosecutor.account(), successor.account(), Ids.next());
        assertThat(List.of(request, other))
                .allMatch(each -> successor.account().equals(holder(each)));
        assertThat(status(prosecutor, "/api/desk")).isEqualTo(401);
        assertThat(decide(successor, request).status()).isEqualTo(200);
        assertThat(holder(request)).isNull();
        removing().remove(successor.account(), null, Ids.next());
        assertThat(holder(other)).isNull();
    }

    @Test
    void anOfficeThatRanOutIsWoundUpOnce() {
        UUID request = taken();
        giving().endAt(prosecutor.account(), officeOf(prosecutor), clock.instant(), Ids.next());
        Sweep sweep =
                beans.getBeansOfType(Sweep.class).values().stream()
                        .filter(each -> each.name().equals("accounts.wind-up"))
                        .findFirst()
                        .orElseThrow();
        Tables.runTwice(sweep, jdbc);
        assertThat(holder(request)).isNull();
        assertThat(status(prosecutor, "/api/me")).isEqualTo(401);
    }

    private Actor actor(UUID account) {
        return beans.getBean(Actors.class)
                .find(new SignedIn(SignedIn.Kind.PERSON, account))
                .orElseThrow();
    }

    private GivingOffices giving() {
        return beans.getBean(GivingOffices.class);
    }

    private RemovingOfficials removing() {
        return beans.getBean(RemovingOfficials.class);
    }

    private UUID officeOf(Acting.Someone who) {
        return beans.getBean(ReadingOffices.class)
                .of(Set.of(who.account()))
                .getOrDefault(who.account(), List.of())
                .getFirst()
                .id();
    }

    private UUID taken() {
        String id =
                json(acting.ask(prosecutor, post("/api/requests", Acting.request(visit))))
                        .path("id")
                        .asString();
        return UUID.fromString(id);
    }

    private Acting.Answer appoint(Acting.Someone by, Instant until) {
        return acting.ask(
                by, post("/api/me/deputies", Map.of("mobile", mobile, "until", until.toString())));
    }

    private Acting.Answer away(@Nullable Instant from, Instant until) {
        Map<String, String> body =
                from == null
                        ? Map.of("until", until.toString())
                        : Map.of("from", from.toString(), "until", until.toString());
        return acting.ask(prosecutor, post("/api/me/absences", body));
    }

    private void comeBack() {
        JsonNode leaves = json(acting.ask(prosecutor, get("/api/me/absences")));
        acting.ask(prosecutor, delete("/api/me/absences/" + leaves.path(0).path("id").asString()));
    }

    private Acting.Answer decide(Acting.Someone who, UUID request) {
        return acting.ask(who, post("/api/requests/" + request + "/decision", DECISION));
    }

    private int status(Acting.Someone who, String path) {
        return acting.ask(who, get(path)).status();
    }

    private Instant inDays(int days) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(days));
    }

    private @Nullable UUID holder(UUID request) {
        return jdbc.sql("select account_id from request_holder where request_id = ?")
                .param(Ids.bytes(request))
                .query((row, index) -> Ids.of(row.getBytes(1)))
                .optional()
                .orElse(null);
    }

    private List<@Nullable UUID> onBehalf(UUID thing, String action) {
        return jdbc.sql("select on_behalf_of from audit_entry where thing_id = ? and action = ?")
                .params(Ids.bytes(thing), action)
                .query((row, index) -> {
                    byte[] principal = row.getBytes(1);
                    return principal == null ? null : Ids.of(principal);
                })
                .list();
    }

    private static JsonNode json(Acting.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void assertProblem(Acting.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains('"' + code + '"');
    }
}
