package org.didar.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.accounts.AccountDirectory;
import org.didar.accounts.EnrollingFamilies;
import org.didar.accounts.EnrollingFamilies.Identity;
import org.didar.accounts.Mobile;
import org.didar.audit.VerifyingAudit;
import org.didar.kernel.Ids;
import org.didar.kernel.Sweep;
import org.didar.people.Relation;
import org.didar.testing.Acting;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.didar.testing.Tables;
import org.didar.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's own data, taken along and forgotten; on either database. */
interface Erasing {

    String GIVEN = "گلاویژ";
    String FAMILY = "ارغوان‌دشت";
    LocalDate BORN = LocalDate.of(1957, 8, 9);

    BeanFactory beans();

    /** Somebody registered by a name that nobody else in the database has. */
    record Visitor(Someone someone, String nationalId) {}

    @Test
    default void leavesNoTraceOfAPersonAnywhereInTheDatabase() throws Exception {
        Visitor visitor = visitor();
        Someone person = visitor.someone();
        Scene scene = new Scene(beans());
        new World(beans()).approve(person.personId(), scene.prisonerId, Relation.MOTHER);
        ended(scene.visit(person, "CONFIRMED", now().minus(Duration.ofDays(3))));
        asked(post("/api/sign-in/code", Map.of("mobile", person.mobile())));
        say(person, "second_reminder", false);
        Map<String, List<String>> before = Tables.contents(jdbc());
        assertThat(rows(before, "person").toString()).contains(GIVEN, FAMILY);
        assertThat(rows(before, "demo_sms").toString()).contains(person.mobile());

        assertThat(as(person, erasure(person.mobile())).getStatus()).isEqualTo(204);

        String after = Tables.contents(jdbc()).toString();
        for (String secret : List.of(GIVEN, FAMILY, person.mobile(), visitor.nationalId())) {
            String bytes = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(after.contains(secret)).as(secret).isFalse();
            assertThat(after.contains(bytes)).as("bytes of " + secret).isFalse();
        }
        assertThat(after)
                .doesNotContain(digest("person", "national_id_index", before, person))
                .doesNotContain(digest("account", "mobile_index", before, person));
        // Others wrote here too, and no sequencer ran: what waited too long would be a finding.
        beans().getBeanProvider(Sweep.class).stream()
                .filter(sweep -> sweep.name().equals("audit.seal"))
                .forEach(Sweep::run);
        assertThat(beans().getBean(VerifyingAudit.class).verify(1, null).sentence())
                .contains("is whole");
        assertThat(rows("visit_participant", "person_id", person.personId())).isOne();
    }

    @Test
    default void letsTheSameNumbersRegisterAnewAsSomebodyElse() throws Exception {
        Visitor visitor = visitor();
        Someone person = visitor.someone();
        assertThat(as(person, erasure(person.mobile())).getStatus()).isEqualTo(204);
        Mobile mobile = Mobile.parse(person.mobile()).orElseThrow();
        UUID again = enroll(mobile, visitor.nationalId());
        assertThat(again).isNotEqualTo(person.personId());
        assertThat(beans().getBean(AccountDirectory.class).ofMobile(mobile))
                .isPresent()
                .get()
                .isNotEqualTo(person.accountId());
    }

    @Test
    default void signsEveryDeviceOffAtOnce() throws Exception {
        Someone person = visitor().someone();
        var phone = person.signedIn();
        assertThat(asked(get("/api/me").with(phone)).getStatus()).isEqualTo(200);
        assertThat(as(person, erasure(person.mobile())).getStatus()).isEqualTo(204);
        assertThat(asked(get("/api/me").with(phone)).getStatus()).isEqualTo(401);
        assertThat(
                        jdbc().sql(
                                        "select count(*) from signed_in_session"
                                                + " where account_id = ? and ended_at is null")
                                .param(Ids.bytes(person.accountId()))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    default void refusesWhileAVisitIsAhead() throws Exception {
        Someone person = visitor().someone();
        Scene scene = new Scene(beans());
        UUID visit = scene.visit(person, "CONFIRMED", now().plus(Duration.ofDays(3)));
        Map<String, List<String>> before = Tables.contents(jdbc());
        MockHttpServletResponse answer = as(person, erasure(person.mobile()));
        assertThat(answer.getContentAsString()).contains("erasure.visit_open");
        assertThat(rows(Tables.contents(jdbc()), "person")).isEqualTo(rows(before, "person"));
        ended(visit);
        assertThat(as(person, erasure(person.mobile())).getStatus()).isEqualTo(204);
    }

    @Test
    default void refusesWhileARequestIsBeingDecided() throws Exception {
        Someone person = visitor().someone();
        Scene scene = new Scene(beans());
        UUID visit = scene.visit(person, "LIVE", now());
        Someone prosecutor = scene.prosecutor();
        scene.sitDown(visit, prosecutor, now());
        assertThat(as(prosecutor, post("/api/requests", Acting.request(visit))).getStatus())
                .isEqualTo(201);
        ended(visit);
        assertThat(as(person, erasure(person.mobile())).getContentAsString())
                .contains("erasure.request_open");
    }

    @Test
    default void refusesToForgetWhomAJudgeHasBarred() throws Exception {
        Someone person = visitor().someone();
        jdbc().sql(
                        """
                        insert into restriction (id, person_id, kind, document, starts_at, ends_at,
                          imposed_by, version)
                        values (?, ?, 'JUDICIAL', '12/1405', ?, ?, ?, 0)
                        """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(person.personId()),
                        utc(now().minus(Duration.ofDays(1))),
                        utc(now().plus(Duration.ofDays(9))),
                        Ids.bytes(Ids.next()))
                .update();
        assertThat(as(person, erasure(person.mobile())).getContentAsString())
                .contains("erasure.restricted");
    }

    @Test
    default void refusesWithoutOnesOwnNumberTypedAndForOfficials() throws Exception {
        Someone person = visitor().someone();
        Someone other = visitor().someone();
        assertThat(as(person, erasure(other.mobile())).getContentAsString())
                .contains("erasure.not_confirmed");
        for (Duration since : List.of(Duration.ofDays(1), Duration.ofDays(-1))) {
            Someone both = visitor().someone();
            appoint(both, now().minus(since));
            assertThat(as(both, erasure(both.mobile())).getContentAsString())
                    .as("an office held or to come")
                    .contains("erasure.office_held");
        }
        assertThat(rows("account", "id", person.accountId())).isOne();
    }

    @Test
    default void asksForAProofBeforeDataLeavesOrGoes() throws Exception {
        Someone person = visitor().someone();
        var stale = person.signedIn();
        jdbc().sql("update signed_in_session set proven_at = ? where account_id = ?")
                .params(utc(now().minus(Duration.ofHours(1))), Ids.bytes(person.accountId()))
                .update();
        assertThat(asked(get("/api/me/data").with(stale)).getContentAsString())
                .contains("step_up.required");
        assertThat(asked(erasure(person.mobile()).with(stale)).getContentAsString())
                .contains("step_up.required");
    }

    @Test
    default void givesAPersonEverythingHeldAboutThemAndNobodyElse() throws Exception {
        Visitor visitor = visitor();
        Someone person = visitor.someone();
        Scene scene = new Scene(beans());
        new World(beans()).approve(person.personId(), scene.prisonerId, Relation.MOTHER);
        UUID visit = scene.visit(person, "LIVE", now());
        Someone prosecutor = scene.prosecutor();
        scene.sitDown(visit, prosecutor, now());
        as(prosecutor, post("/api/requests", Acting.request(visit)));
        say(person, "feedback_call", true);

        MockHttpServletResponse answer = as(person, get("/api/me/data"));

        assertThat(answer.getHeader("Content-Disposition")).contains("attachment");
        JsonNode file = json(answer);
        JsonNode parts = file.path("parts");
        assertThat(parts.at("/profile/data/familyName").asString()).isEqualTo(FAMILY);
        assertThat(parts.at("/profile/data/nationalId").asString()).isEqualTo(visitor.nationalId());
        assertThat(parts.at("/profile/data/birthDate").asString()).isEqualTo("1957-08-09");
        assertThat(parts.at("/profile/data/relationships/0/relation").asString())
                .isEqualTo("MOTHER");
        assertThat(parts.at("/account/data/mobile").asString()).isEqualTo(person.mobile());
        assertThat(parts.at("/visits/data/visits/0/id").asString()).isEqualTo(visit.toString());
        assertThat(parts.at("/requests/data/0/text").asString()).contains("دیدار مادر");
        assertThat(parts.at("/consents/data/0/purpose").asString()).isEqualTo("feedback_call");
        assertThat(parts.at("/devices/data").size()).isPositive();
        assertThat(parts.path("visits").path("fa").asString()).isEqualTo("دیدارها");
        assertThat(file.path("seenByOthers").findValuesAsString("role"))
                .contains(Role.PROSECUTOR.name());
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("مهرآیین", "نیک‌سرشت", prosecutor.mobile());
    }

    @Test
    default void tellsAnOfficialTheirLeavesAndWhichRequestsAreInTheirHands() throws Exception {
        Scene scene = new Scene(beans());
        Someone prosecutor = scene.prosecutor();
        Someone colleague = scene.prosecutor();
        UUID visit = scene.visit(visitor().someone(), "LIVE", now());
        scene.sitDown(visit, prosecutor, now());
        MockHttpServletResponse taken =
                as(prosecutor, post("/api/requests", Acting.request(visit)));
        String leave = now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS).toString();
        Map<String, String> away =
                Map.of("from", leave, "until", now().plus(Duration.ofDays(4)).toString());
        assertThat(as(prosecutor, post("/api/me/absences", away)).getStatus()).isEqualTo(201);

        JsonNode parts = json(as(prosecutor, get("/api/me/data"))).path("parts");

        assertThat(parts.at("/desk/data").findValuesAsString("requestId"))
                .containsExactly(json(taken).path("id").asString());
        assertThat(parts.at("/account/data/absences").size()).isOne();
        assertThat(Instant.parse(parts.at("/account/data/absences/0/beginsAt").asString()))
                .isEqualTo(leave);
        JsonNode others = json(as(colleague, get("/api/me/data"))).path("parts");
        assertThat(others.at("/desk/data")).isEmpty();
        assertThat(others.at("/account/data/absences")).isEmpty();
    }

    private Visitor visitor() {
        String nationalId = World.freeNationalId();
        Mobile mobile = Mobile.parse(World.freeMobile()).orElseThrow();
        UUID person = enroll(mobile, nationalId);
        UUID account = beans().getBean(AccountDirectory.class).ofMobile(mobile).orElseThrow();
        return new Visitor(new Someone(account, person, mobile.number(), beans()), nationalId);
    }

    private UUID enroll(Mobile mobile, String nationalId) {
        return beans().getBean(EnrollingFamilies.class)
                .enroll(mobile, new Identity(GIVEN, FAMILY, nationalId, BORN));
    }

    @BeforeEach
    default void forgetOthersOfTheSameName() {
        jdbc().sql("update person set given_name = 'x', family_name = 'x' where given_name = ?")
                .param(GIVEN)
                .update();
    }

    private void say(Someone person, String purpose, boolean given) throws Exception {
        assertThat(
                        as(
                                        person,
                                        post(
                                                "/api/me/consents/" + purpose,
                                                Map.of("given", given, "wordingVersion", 1)))
                                .getStatus())
                .isEqualTo(204);
    }

    private void ended(UUID visit) {
        jdbc().sql("update visit set status = 'ENDED', outcome = 'HELD_FULL' where id = ?")
                .param(Ids.bytes(visit))
                .update();
    }

    private String digest(
            String table, String column, Map<String, List<String>> before, Someone person) {
        UUID id = table.equals("person") ? person.personId() : person.accountId();
        String hex = HexFormat.of().formatHex(Ids.bytes(id));
        String row =
                rows(before, table).stream()
                        .filter(each -> each.toLowerCase(Locale.ROOT).contains(", id=" + hex))
                        .findFirst()
                        .orElseThrow();
        int at = row.toLowerCase(Locale.ROOT).indexOf(column + "=");
        return row.substring(at + column.length() + 1, at + column.length() + 65);
    }

    /** H2 shouts the names of its tables. */
    private static List<String> rows(Map<String, List<String>> contents, String table) {
        return contents.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase(table))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private int rows(String table, String column, UUID id) {
        return jdbc().sql("select count(*) from " + table + " where " + column + " = ?")
                .param(Ids.bytes(id))
                .query(Integer.class)
                .single();
    }

    private void appoint(Someone who, Instant from) {
        jdbc().sql(
                        """
                        insert into role_grant (id, account_id, role, territory_kind, valid_from,
                          version)
                        values (?, ?, 'AUDITOR', 'COUNTRY', ?, 0)
                        """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(who.accountId()), utc(from))
                .update();
    }

    private static MockHttpServletRequestBuilder erasure(String mobile) {
        return post("/api/me/erasure", Map.of("mobile", mobile));
    }

    private static MockHttpServletRequestBuilder post(String path, Map<String, ?> body) {
        return Acting.post(path, body);
    }

    private MockHttpServletResponse as(Someone who, MockHttpServletRequestBuilder request)
            throws Exception {
        return asked(request.with(who.signedIn()));
    }

    private MockHttpServletResponse asked(MockHttpServletRequestBuilder request) throws Exception {
        return beans().getBean(MockMvc.class)
                .perform(request.with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private JdbcClient jdbc() {
        return beans().getBean(JdbcClient.class);
    }

    private Instant now() {
        return beans().getBean(Clock.class).instant();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
