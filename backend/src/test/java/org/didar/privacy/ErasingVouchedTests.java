package org.didar.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.testing.Acting;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.didar.testing.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The warden's office forgets whom somebody vouched for, as people forget themselves. */
@OnMariaDb
class ErasingVouchedTests {

    private static final String FAMILY = "نیلوفرانِ‌بی‌همتا";

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired RecordingKin kin;

    private Scene scene;
    private Someone mother;
    private Someone warden;
    private UUID child;

    @BeforeEach
    void vouchForAChild() throws Exception {
        scene = new Scene(context);
        mother = scene.mother();
        warden = scene.official(Role.WARDEN, Territory.Kind.PRISON, scene.prisonId);
        Map<String, String> newcomer =
                Map.of(
                        "givenName", "گلنار",
                        "familyName", FAMILY,
                        "birthDate", "2019-03-04",
                        "tie", "PARENT");
        MockHttpServletResponse made = as(mother, Acting.post("/api/me/vouched-people", newcomer));
        child = UUID.fromString(JsonPath.read(made.getContentAsString(), "$.personId"));
        kin.approved(child, scene.prisonerId, Relation.DAUGHTER, Ids.next());
    }

    @Test
    void leavesNothingOfThemAndWritesDownWhoDidItForWhomAndWhy() throws Exception {
        assertThat(Tables.contents(jdbc).toString()).contains(FAMILY);

        assertThat(as(warden, erasure(child)).getStatus()).isEqualTo(204);

        String after = Tables.contents(jdbc).toString();
        String bytes = HexFormat.of().formatHex(FAMILY.getBytes(StandardCharsets.UTF_8));
        assertThat(after).doesNotContain(FAMILY, bytes, bytes.toUpperCase(Locale.ROOT));
        Map<String, @Nullable Object> kept =
                jdbc.sql(
                                """
                                select actor_id, on_behalf_of, prison_id, facts from audit_entry
                                where thing_id = ? and action = 'person.erased'
                                """)
                        .param(Ids.bytes(child))
                        .query()
                        .singleRow();
        assertThat(kept.get("actor_id")).isEqualTo(Ids.bytes(warden.accountId()));
        assertThat(kept.get("on_behalf_of")).isEqualTo(Ids.bytes(child));
        assertThat(kept.get("prison_id")).isEqualTo(Ids.bytes(scene.prisonId));
        assertThat(String.valueOf(kept.get("facts"))).isEqualTo("{\"reason\":\"guardian_asked\"}");
        assertThat(
                        as(mother, MockMvcRequestBuilders.get("/api/me/vouched-people"))
                                .getContentAsString())
                .isEqualTo("[]");
        assertThat(as(warden, erasure(child)).getStatus()).isEqualTo(404);
    }

    @Test
    void refusesWhileAVisitIsAhead() throws Exception {
        Someone asVisitor = new Someone(mother.accountId(), child, mother.mobile(), context);
        UUID visit = scene.visit(asVisitor, "CONFIRMED", clock.instant().plus(Duration.ofDays(3)));
        assertThat(as(warden, erasure(child)).getContentAsString()).contains("erasure.visit_open");
        jdbc.sql("update visit set status = 'ENDED', outcome = 'HELD_FULL' where id = ?")
                .param(Ids.bytes(visit))
                .update();
        assertThat(as(warden, erasure(child)).getStatus()).isEqualTo(204);
    }

    @Test
    void isForTheOfficeOfAPrisonWhereTheyAreKinAlone() throws Exception {
        assertThat(as(mother, erasure(child)).getStatus()).isEqualTo(403);
        Scene elsewhere = new Scene(context);
        Someone other = elsewhere.official(Role.WARDEN, Territory.Kind.PRISON, elsewhere.prisonId);
        assertThat(as(other, erasure(child)).getStatus()).isEqualTo(404);
        kin.pending(child, elsewhere.prisonerId, Relation.OTHER);
        assertThat(as(other, erasure(child)).getStatus()).isEqualTo(204);
    }

    @Test
    void leavesThoseWhoHaveAnAccountToThemselves() throws Exception {
        assertThat(as(warden, erasure(mother.personId())).getStatus()).isEqualTo(404);
    }

    @Test
    void asksForAReasonAndAFreshProof() throws Exception {
        assertThat(as(warden, Acting.post(path(child), Map.of())).getStatus()).isEqualTo(422);
        RequestPostProcessor stale = warden.signedIn();
        jdbc.sql("update signed_in_session set proven_at = ? where account_id = ?")
                .params(
                        LocalDateTime.ofInstant(
                                clock.instant().minus(Duration.ofHours(1)), ZoneOffset.UTC),
                        Ids.bytes(warden.accountId()))
                .update();
        assertThat(asked(erasure(child).with(stale)).getContentAsString())
                .contains("step_up.required");
    }

    private static MockHttpServletRequestBuilder erasure(UUID person) {
        return Acting.post(path(person), Map.of("reason", "GUARDIAN_ASKED"));
    }

    private static String path(UUID person) {
        return "/api/people/" + person + "/erasure";
    }

    private MockHttpServletResponse as(Someone who, MockHttpServletRequestBuilder request)
            throws Exception {
        return asked(request.with(who.signedIn()));
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }
}
