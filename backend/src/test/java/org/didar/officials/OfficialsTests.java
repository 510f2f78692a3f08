package org.didar.officials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.didar.testing.Acting.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.accounts.Officials;
import org.didar.kernel.Ids;
import org.didar.testing.Acting;
import org.didar.testing.Acting.Someone;
import org.didar.testing.OnH2;
import org.didar.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator does about officials, over REST. */
@OnH2
class OfficialsTests {

    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Acting acting;
    private World world;
    private World.FoundedPrison prison;
    private Someone administrator;

    @BeforeEach
    void appoint() {
        acting = new Acting(beans);
        world = new World(beans);
        prison = world.prison();
        administrator = signedIn(Role.ADMINISTRATOR, Territory.Kind.COUNTRY, null);
    }

    @Test
    void invitesAnOfficialWhoseMessageHoldsALinkAndNothingElseSecret() {
        String mobile = World.freeMobile();
        JsonNode card = json(invite(mobile, "نگار", "رهنما", office(prison.id())), 201);
        assertThat(card.path("name").asString()).isEqualTo("نگار رهنما");
        assertThat(card.path("mobileMasked").asString()).doesNotContain(mobile.substring(4));
        assertThat(card.path("offices").path(0).path("title").path("fa").asString())
                .isEqualTo("رئیس زندان");
        String text = message(mobile);
        assertThat(text).contains("/welcome#").doesNotContain("رهنما", "زندان", "رئیس");
        assertThat(json(signIn(text), 200).path("roles").path(0).path("role").asString())
                .isEqualTo("WARDEN");
    }

    @Test
    void sendsANewLinkAndTheOldOneOpensNothingAnyMore() {
        String mobile = World.freeMobile();
        JsonNode card = json(invite(mobile, "نگار", "رهنما", office(prison.id())), 201);
        String first = message(mobile);
        String again = "/api/officials/" + card.path("id").asString() + "/invitation";
        assertThat(acting.ask(administrator, post(again, Map.of())).status()).isEqualTo(202);
        String second = newMessage(mobile, first);
        assertThat(signIn(first).body()).contains("link.invalid");
        assertThat(signIn(second).status()).isEqualTo(200);
        assertThat(signIn(second).body()).contains("link.invalid");
    }

    @Test
    void givesNobodyAnOfficeOfHisOwn() {
        Acting.Answer answer =
                acting.ask(
                        administrator,
                        post(path(administrator.account(), "/offices"), office(prison.id())));
        assertProblem(answer, 403, "grant.to_oneself");
        UUID own = officeOf(administrator.account(), Role.ADMINISTRATOR);
        Map<String, Object> endless = new HashMap<>();
        endless.put("until", null);
        assertProblem(
                ask(administrator.account(), "/offices/" + own + "/end", endless),
                403,
                "grant.to_oneself");
    }

    @Test
    void refusesAnOfficeInAPlaceWhereItIsNotHeldAndATitleOfAnother() {
        UUID officer = world.officer(prison).id();
        Map<String, Object> wide = Map.of("role", "WARDEN", "territoryKind", "COUNTRY");
        assertProblem(ask(officer, "/offices", wide), 422, "grant.territory_unfit");
        Map<String, Object> titled =
                Map.of(
                        "role", "WARDEN",
                        "territoryKind", "PRISON",
                        "territoryId", prison.id(),
                        "titleKey", "prosecutor");
        assertProblem(ask(officer, "/offices", titled), 422, "title.unfit");
        Map<String, Object> nowhere =
                Map.of("role", "WARDEN", "territoryKind", "PRISON", "territoryId", Ids.next());
        assertProblem(ask(officer, "/offices", nowhere), 404, "thing.not_found");
    }

    @Test
    void givesAnOfficeOnceAndEndsIt() {
        Someone officer = acting.as(world.officer(prison));
        assertThat(ask(officer.account(), "/offices", office(prison.id())).status()).isEqualTo(201);
        assertProblem(ask(officer.account(), "/offices", office(prison.id())), 409, "grant.held");
        assertThat(status(officer, "/api/approvals")).isEqualTo(200);
        UUID warden = officeOf(officer.account(), Role.WARDEN);
        Map<String, Object> past = Map.of("until", clock.instant().minusSeconds(5));
        assertThat(ask(officer.account(), "/offices/" + warden + "/end", past).status())
                .isEqualTo(200);
        assertThat(status(officer, "/api/approvals")).isEqualTo(403);
        assertThat(status(officer, "/api/board")).isEqualTo(200);
        assertProblem(
                ask(officer.account(), "/offices/" + warden + "/end", past),
                404,
                "thing.not_found");
    }

    @Test
    void anOfficeEndsByItselfOnItsLastMoment() {
        Someone officer = acting.as(world.officer(prison));
        UUID office = officeOf(officer.account(), Role.VISIT_OFFICER);
        Map<String, Object> soon = Map.of("until", clock.instant().plus(Duration.ofDays(2)));
        assertThat(ask(officer.account(), "/offices/" + office + "/end", soon).status())
                .isEqualTo(200);
        assertThat(status(officer, "/api/board")).isEqualTo(200);
        jdbc.sql("update role_grant set valid_from = ?, valid_until = ? where id = ?")
                .params(
                        LocalDateTime.of(2020, 1, 1, 0, 0),
                        LocalDateTime.of(2020, 1, 2, 0, 0),
                        Ids.bytes(office))
                .update();
        assertThat(status(officer, "/api/board")).isEqualTo(403);
    }

    @Test
    void removesAnOfficialWithSessionsLinksAndOffices() {
        Someone officer = acting.as(world.officer(prison));
        assertThat(status(officer, "/api/board")).isEqualTo(200);
        JsonNode card = json(ask(officer.account(), "/removal", Map.of()), 200);
        assertThat(card.path("offices").size()).isZero();
        assertThat(card.path("open").asBoolean()).isFalse();
        assertThat(status(officer, "/api/board")).isEqualTo(401);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from signed_in_session where account_id ="
                                                + " ? and ended_at is null")
                                .param(Ids.bytes(officer.account()))
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(actionsOn(officer.account())).contains("official.removed");
        assertProblem(ask(officer.account(), "/removal", Map.of()), 404, "thing.not_found");
    }

    @Test
    void aRemovedOfficialWhoIsFamilyKeepsThatAndOneInvitedAgainSignsIn() {
        String mobile = World.freeMobile();
        Someone family = acting.as(world.family(mobile));
        invite(mobile, "نگار", "رهنما", office(prison.id()));
        String unused = message(mobile);
        assertThat(json(ask(family.account(), "/removal", Map.of()), 200).path("open").asBoolean())
                .isTrue();
        assertThat(signIn(unused).body()).contains("link.invalid");
        Someone again = acting.as(world.family());
        assertThat(status(again, "/api/me/visits")).isEqualTo(200);
        String second = World.freeMobile();
        JsonNode card = json(invite(second, "نگار", "رهنما", office(prison.id())), 201);
        UUID account = UUID.fromString(card.path("id").asString());
        ask(account, "/removal", Map.of());
        String before = message(second);
        invite(second, "نگار", "رهنما", office(prison.id()));
        assertThat(signIn(newMessage(second, before)).status()).isEqualTo(200);
    }

    @Test
    void namesOnlyAColleagueOfTheSameOfficeAsSuccessor() {
        UUID leaving = world.officer(prison).id();
        UUID colleague = world.officer(prison).id();
        UUID elsewhere = world.officer(world.prison()).id();
        assertThat(
                        json(acting.ask(administrator, get(path(leaving, ""))), 200)
                                .path("successors")
                                .toString())
                .contains(colleague.toString())
                .doesNotContain(elsewhere.toString());
        assertProblem(
                ask(leaving, "/removal", Map.of("successor", elsewhere)), 422, "successor.unfit");
        assertThat(ask(leaving, "/removal", Map.of("successor", colleague)).status())
                .isEqualTo(200);
    }

    @Test
    void findsOfficialsByOfficePlaceAndPartOfTheName() {
        String family = "کاف" + World.freeMobile().substring(5);
        JsonNode card = json(invite(World.freeMobile(), "سیما", family, office(prison.id())), 201);
        String id = card.path("id").asString();
        assertThat(list("?name=" + family.replace('ک', 'ك'))).contains(id);
        assertThat(list("?role=WARDEN&place=" + prison.id())).contains(id);
        assertThat(list("?role=AUDITOR&name=" + family)).doesNotContain(id);
        assertThat(list("?place=" + world.prison().id())).doesNotContain(id);
        assertThat(list("?name=%25")).doesNotContain(id);
    }

    @Test
    void closesAnOfficialsSessionsAndLetsCodesBeAllowed() {
        Someone officer = acting.as(world.officer(prison));
        assertThat(acting.ask(administrator, delete(path(officer.account(), "/sessions"))).status())
                .isEqualTo(204);
        assertThat(status(officer, "/api/board")).isEqualTo(401);
        ask(officer.account(), "/codes", Map.of("allowed", true));
        assertThat(
                        json(acting.ask(administrator, get(path(officer.account(), ""))), 200)
                                .path("codeAllowed")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void keepsTitlesAndShowsTheNewWordsAtOnce() {
        UUID officer = world.officer(prison).id();
        String word = Ids.next().toString().substring(30);
        JsonNode added =
                json(
                        acting.ask(
                                administrator,
                                post(
                                        "/api/office-titles",
                                        Map.of(
                                                "role",
                                                "WARDEN",
                                                "fa",
                                                word,
                                                "en",
                                                "Head " + word))),
                        201);
        String key = added.path("key").asString();
        ask(
                officer,
                "/offices",
                Map.of(
                        "role",
                        "WARDEN",
                        "territoryKind",
                        "PRISON",
                        "territoryId",
                        prison.id(),
                        "titleKey",
                        key));
        assertThat(beans.getBean(Officials.class).title(officer).fa()).isEqualTo(word);
        acting.ask(
                administrator,
                post("/api/office-titles/" + key, Map.of("fa", word + "۲", "en", "New " + word)));
        assertThat(beans.getBean(Officials.class).title(officer).fa()).isEqualTo(word + "۲");
        assertProblem(
                acting.ask(
                        administrator,
                        post(
                                "/api/office-titles",
                                Map.of("role", "WARDEN", "fa", word + "۲", "en", "Other"))),
                409,
                "title.taken");
    }

    @Test
    void asksForAFreshProofBeforeInvitingGivingAndRemoving() {
        UUID officer = world.officer(prison).id();
        jdbc.sql("update signed_in_session set proven_at = ? where id = ?")
                .params(LocalDateTime.of(2020, 1, 1, 0, 0), Ids.bytes(administrator.session()))
                .update();
        for (Acting.Answer answer :
                List.of(
                        invite(World.freeMobile(), "نگار", "رهنما", office(prison.id())),
                        ask(officer, "/offices", office(prison.id())),
                        ask(officer, "/removal", Map.of()),
                        ask(officer, "/invitation", Map.of()),
                        ask(officer, "/codes", Map.of("allowed", true)))) {
            assertProblem(answer, 403, "step_up.required");
        }
    }

    private Someone signedIn(Role role, Territory.Kind kind, @Nullable UUID territory) {
        return acting.as(world.official(role, kind, territory));
    }

    private Map<String, Object> office(UUID at) {
        return Map.of(
                "role", "WARDEN",
                "territoryKind", "PRISON",
                "territoryId", at,
                "titleKey", "warden");
    }

    private Acting.Answer invite(
            String mobile, String given, String family, Map<String, Object> office) {
        return acting.ask(
                administrator,
                post(
                        "/api/officials",
                        Map.of(
                                "mobile", mobile,
                                "givenName", given,
                                "familyName", family,
                                "office", office)));
    }

    private Acting.Answer signIn(String text) {
        String token = text.substring(text.indexOf('#') + 1).strip();
        return acting.ask(null, post("/api/sign-in/link", Map.of("token", token)));
    }

    private Acting.Answer ask(UUID official, String what, Map<String, ?> body) {
        return acting.ask(administrator, post(path(official, what), body));
    }

    private static String path(UUID official, String what) {
        return "/api/officials/" + official + what;
    }

    private String list(String query) {
        Acting.Answer answer = acting.ask(administrator, get("/api/officials" + query));
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private int status(Someone who, String path) {
        return acting.ask(who, get(path)).status();
    }

    private UUID officeOf(UUID account, Role role) {
        JsonNode card = json(acting.ask(administrator, get(path(account, ""))), 200);
        for (JsonNode office : card.path("offices")) {
            if (office.path("role").asString().equals(role.name())) {
                return UUID.fromString(office.path("id").asString());
            }
        }
        throw new AssertionError(card);
    }

    /** It leaves in the background, soon. */
    private String message(String mobile) {
        return newMessage(mobile, "");
    }

    private String newMessage(String mobile, String before) {
        String number = "+98" + mobile.substring(1);
        return await().until(() -> latest(number), text -> !text.equals(before));
    }

    private String latest(String number) {
        return jdbc.sql("select text from demo_sms where mobile = ? order by id desc limit 1")
                .param(number)
                .query((row, index) -> row.getString(1))
                .optional()
                .orElse("");
    }

    private List<String> actionsOn(UUID thing) {
        return jdbc.sql("select action from audit_entry where thing_id = ?")
                .param(Ids.bytes(thing))
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static JsonNode json(Acting.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void assertProblem(Acting.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains('"' + code + '"');
    }
}
