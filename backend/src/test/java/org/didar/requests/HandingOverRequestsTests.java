package org.didar.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.people.Destination;
import org.didar.people.PrisonerTransferred;
import org.didar.people.TransferringPrisoners;
import org.didar.testing.Acting;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** A prisoner's transfer takes open requests along to the new prison's people. */
@OnMariaDb
class HandingOverRequestsTests {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Scene from;
    private Scene to;
    private Someone mother;
    private Someone here;
    private Someone there;
    private UUID visit;

    @BeforeEach
    void meetInTheRoom() {
        from = new Scene(context);
        to = new Scene(context);
        mother = from.mother();
        here = from.prosecutor();
        there = to.prosecutor();
        visit = from.visit(mother, "LIVE", clock.instant().minusSeconds(60));
        from.sitDown(visit, here, clock.instant());
    }

    @Test
    void movesWhatIsOpenFromTheOldPrisonsPeopleToTheNewOnes() throws Exception {
        UUID open = taken();
        assertThat(seenBy(there, open)).isEqualTo(404);
        assertThat(holderOf(open)).isEqualTo(here.accountId());
        transfer();
        assertThat(prisonOf(open)).isEqualTo(to.prisonId);
        assertThat(seenBy(here, open)).isEqualTo(404);
        assertThat(decide(here, open).getStatus()).isEqualTo(404);
        assertThat(seenBy(there, open)).isEqualTo(200);
        assertThat(decide(there, open).getStatus()).isEqualTo(200);
        assertThat(seenBy(mother, open)).isEqualTo(200);
    }

    @Test
    void leavesTheRequestToTheWholeOfficeThere() throws Exception {
        UUID open = taken();
        transfer();
        assertThat(holderOf(open)).isNull();
        assertThat(as(there, get("/api/desk")).getContentAsString()).contains(open.toString());
        assertThat(as(here, get("/api/desk")).getContentAsString()).doesNotContain(open.toString());
    }

    @Test
    void leavesWhatWasDecidedWhereItWasDecided() throws Exception {
        UUID decided = taken();
        assertThat(decide(here, decided).getStatus()).isEqualTo(200);
        transfer();
        assertThat(prisonOf(decided)).isEqualTo(from.prisonId);
        assertThat(seenBy(here, decided)).isEqualTo(200);
        assertThat(seenBy(there, decided)).isEqualTo(404);
    }

    @Test
    void writesDownEachRequestThatMoved() throws Exception {
        UUID open = taken();
        transfer();
        assertThat(
                        jdbc.sql(
                                        "select facts from audit_entry where thing_id = ? and"
                                                + " action = 'request.moved'")
                                .param(Ids.bytes(open))
                                .query(String.class)
                                .single())
                .contains(to.prisonId.toString());
    }

    @Test
    void movesNothingWhenTheTransferFails() throws Exception {
        UUID open = taken();
        endTheVisit();
        ApplicationEventPublisher events = context;
        assertThatThrownBy(() ->
                        context.getBean(TransactionTemplate.class)
                                .executeWithoutResult(_ -> {
                                    events.publishEvent(
                                            new PrisonerTransferred(
                                                    from.prisonerId,
                                                    from.prisonId,
                                                    to.prisonId,
                                                    here.accountId()));
                                    throw new IllegalStateException("In the middle");
                                }))
                .hasMessage("In the middle");
        assertThat(prisonOf(open)).isEqualTo(from.prisonId);
        assertThat(holderOf(open)).isEqualTo(here.accountId());
    }

    private UUID taken() throws Exception {
        MockHttpServletResponse answer =
                as(here, Acting.post("/api/requests", Acting.request(visit)));
        assertThat(answer.getStatus()).isEqualTo(201);
        return UUID.fromString(JsonPath.read(answer.getContentAsString(), "$.id"));
    }

    private MockHttpServletResponse decide(Someone who, UUID request) throws Exception {
        return as(
                who,
                Acting.post(
                        "/api/requests/" + request + "/decision",
                        Map.of("kind", "REFUSE", "reasons", RequestsModuleTests.REASONS)));
    }

    /** Nobody is moved out of a visit that is under way. */
    private void endTheVisit() {
        jdbc.sql("update visit set status = 'ENDED', outcome = 'HELD_FULL' where id = ?")
                .param(Ids.bytes(visit))
                .update();
    }

    private void transfer() {
        endTheVisit();
        Someone warden = from.official(Role.WARDEN, Territory.Kind.PRISON, from.prisonId);
        SignedIn who = new SignedIn(SignedIn.Kind.PERSON, warden.accountId());
        context.getBean(TransferringPrisoners.class)
                .transfer(
                        context.getBean(Actors.class).find(who).orElseThrow(),
                        from.prisonerId,
                        new Destination(to.prisonId, "بند ۱", new World(context).freeNumber()),
                        "به حکم دادگاه");
    }

    private int seenBy(Someone who, UUID request) throws Exception {
        return as(who, get("/api/requests/" + request)).getStatus();
    }

    private MockHttpServletResponse as(Someone who, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(
                        request.with(who.signedIn())
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private UUID prisonOf(UUID request) {
        return jdbc.sql("select prison_id from request where id = ?")
                .param(Ids.bytes(request))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .single();
    }

    private @Nullable UUID holderOf(UUID request) {
        return jdbc
                .sql("select account_id from request_holder where request_id = ?")
                .param(Ids.bytes(request))
                .query((row, _) -> Ids.of(row.getBytes(1)))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
