package org.didar.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.didar.testing.Acting.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.people.Destination;
import org.didar.people.TransferringPrisoners;
import org.didar.testing.Acting;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.didar.testing.World;
import org.didar.testing.World.FoundedPrison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Where a prisoner's requests are once the prisoner is in another district's prison. */
@OnH2
class TransferredRequestsTests {

    private static final Map<String, String> DECISION =
            Map.of("kind", "REFUSE", "reasons", "مدارک بیماری مادر پیوست نشده است.");

    @Autowired ListableBeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Acting acting;
    private World world;
    private Scene scene;
    private Acting.Someone here;
    private Acting.Someone there;
    private FoundedPrison to;
    private UUID visit;

    @BeforeEach
    void takePlaces() {
        acting = new Acting(beans);
        world = new World(beans);
        scene = new Scene(beans);
        Scene.Someone prosecutor = scene.prosecutor();
        here =
                acting.as(
                        beans.getBean(Actors.class)
                                .find(new SignedIn(SignedIn.Kind.PERSON, prosecutor.accountId()))
                                .orElseThrow());
        Instant now = clock.instant();
        visit = scene.visit(scene.mother(), "LIVE", now.minusSeconds(60));
        scene.sitDown(visit, prosecutor, now);
        to = world.prison();
        there = acting.as(world.official(Role.PROSECUTOR, Territory.Kind.DISTRICT, to.district()));
    }

    @Test
    void leavesAnOpenRequestToTheNewDistrictsPeopleAndNobodyElse() {
        UUID open = taken();
        assertThat(decide(there, open)).isEqualTo(404);
        transfer();
        assertThat(decide(here, open)).isEqualTo(404);
        assertThat(desk(here)).doesNotContain(open.toString());
        assertThat(desk(there)).contains(open.toString()).contains("\"holder\":null");
        assertThat(decide(there, open)).isEqualTo(200);
    }

    @Test
    void keepsADecidedRequestWhereItWasDecided() {
        UUID decided = taken();
        assertThat(decide(here, decided)).isEqualTo(200);
        transfer();
        assertThat(status(here, decided)).isEqualTo(200);
        assertThat(status(there, decided)).isEqualTo(404);
    }

    private UUID taken() {
        Acting.Answer answer = acting.ask(here, post("/api/requests", Acting.request(visit)));
        return UUID.fromString(JsonMapper.shared().readTree(answer.body()).path("id").asString());
    }

    /** Nobody is moved out of a visit. */
    private void transfer() {
        jdbc.sql("update visit set status = 'ENDED' where id = ?").param(Ids.bytes(visit)).update();
        beans.getBean(TransferringPrisoners.class)
                .transfer(
                        world.official(Role.WARDEN, Territory.Kind.PRISON, scene.prisonId),
                        scene.prisonerId,
                        new Destination(to.id(), "بند ۱", world.freeNumber()),
                        "به حکم دادگاه");
    }

    private int decide(Acting.Someone who, UUID request) {
        return acting.ask(who, post("/api/requests/" + request + "/decision", DECISION)).status();
    }

    private int status(Acting.Someone who, UUID request) {
        return acting.ask(who, get("/api/requests/" + request)).status();
    }

    private String desk(Acting.Someone who) {
        return acting.ask(who, get("/api/desk")).body();
    }
}
