package org.didar.access;

import static org.didar.testing.Acting.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.didar.accounts.CreatingAdministrator;
import org.didar.accounts.PairingStations;
import org.didar.kernel.Ids;
import org.didar.people.PeopleDirectory;
import org.didar.places.PrisonDirectory;
import org.didar.testing.AccessWorld;
import org.didar.testing.AccessWorld.Things;
import org.didar.testing.Acting;
import org.didar.testing.Pictures;
import org.didar.testing.StationKey;
import org.didar.testing.Whose;
import org.didar.testing.World;
import org.didar.visits.VisitDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A valid request for every operation, about the things of one place. */
final class Operations {

    /** Somebody about to ask about somebody's things. */
    record Asking(Acting.@Nullable Someone who, Things things, Whose whose) {

        /** One's own session is the one asked from, whatever else is one's own. */
        UUID session() {
            return asked().session();
        }

        UUID passkey() {
            return asked().passkey();
        }

        private Acting.Someone asked() {
            return who != null && whose == Whose.OWN ? who : things.owner();
        }
    }

    /**
     * @param marks what of the things would stand in a list
     */
    record Operation(
            Function<Asking, MockHttpServletRequestBuilder> request,
            Function<Asking, Stream<UUID>> marks) {}

    private static final String ORIGIN = "https://didar.example";
    private static final String LOCAL = "http://localhost";
    private static final Map<String, Object> DECISION =
            Map.of("kind", "REFUSE", "reasons", "مدارک بیماری مادر پیوست نشده است.");

    private static final String PIN = "730518";

    private final Map<UUID, UUID> officers = new HashMap<>();
    private final Map<String, Operation> all = new LinkedHashMap<>();
    private final BeanFactory beans;
    private final Acting acting;
    private final AccessWorld place;
    private final OfficesWorld offices;
    private String badge = "";

    Operations(BeanFactory beans, AccessWorld place) {
        this.beans = beans;
        this.place = place;
        acting = new Acting(beans);
        offices = new OfficesWorld(beans, place);
        oneself();
        signingIn();
        passkeys();
        audit();
        privacy();
        people();
        takeovers();
        permitsAndRestrictions();
        new HoursOperations(beans.getBean(JdbcClient.class), place, all).add();
        new SeparationOperations(beans, place, all).add();
        new PlaceOperations(all).add();
        new ConferenceOperations(all).add();
        new TimetableOperations(all, beans.getBean(JdbcClient.class), place).add();
        new ImportOperations(all, place, beans.getBean(JdbcClient.class)).add();
        visits(place.bookableStart().toString());
        new ReplanOperations(beans, place, all).add();
        new RuleOperations(all, beans.getBean(JdbcClient.class), place).add();
        new CalendarOperations(beans.getBean(JdbcClient.class), place, all).add();
        new WaitingOperations(beans.getBean(JdbcClient.class), place, all).add();
        new InterpreterOperations(beans.getBean(JdbcClient.class), place, all).add();
        new ReadinessOperations(beans.getBean(JdbcClient.class), place, all).add();
        requests();
        lists();
        offices();
        officials();
        stand();
        duty();
    }

    Set<String> names() {
        return all.keySet();
    }

    Operation operation(String name) {
        Operation known = all.get(name);
        if (known == null) {
            throw new AssertionError("No valid request is known for " + name);
        }
        return known;
    }

    private void oneself() {
        plain("GET /api/me", asking -> get("/api/me"));
        plain("GET /api/media", asking -> get("/api/media"));
        plain("POST /api/me/locale", asking -> post("/api/me/locale", Map.of("locale", "en")));
        plain("POST /api/me/registration", asking -> post("/api/me/registration", identity()));
        plain("POST /api/sign-out", asking -> post("/api/sign-out", Map.of()));
        plain("DELETE /api/me/sessions", asking -> delete("/api/me/sessions"));
        plain(
                "DELETE /api/me/sessions/{id}",
                delete -> delete("/api/me/sessions/" + delete.session()));
        plain("POST /api/me/step-up/code", asking -> post("/api/me/step-up/code", Map.of()));
        plain(
                "POST /api/me/step-up",
                asking -> {
                    acting.ask(asking.who(), post("/api/me/step-up/code", Map.of()));
                    return post("/api/me/step-up", Map.of("code", acting.newestCode()));
                });
    }

    private static Map<String, String> identity() {
        return Map.of(
                "givenName", "معصومه",
                "familyName", "آبشاری",
                "nationalId", World.freeNationalId(),
                "birthDate", "1960-02-03");
    }

    private void signingIn() {
        plain("GET /api/sign-in/means", asking -> get("/api/sign-in/means"));
        plain("GET /api/me/provider", asking -> get("/api/me/provider"));
        plain("DELETE /api/me/provider", asking -> delete("/api/me/provider"));
        plain(
                "POST /api/sign-in/code",
                asking -> post("/api/sign-in/code", Map.of("mobile", World.freeMobile())));
        plain(
                "POST /api/sign-in",
                asking -> {
                    String mobile = World.freeMobile();
                    acting.ask(null, post("/api/sign-in/code", Map.of("mobile", mobile)));
                    return post(
                            "/api/sign-in", Map.of("mobile", mobile, "code", acting.newestCode()));
                });
        plain("POST /api/sign-in/link", asking -> post("/api/sign-in/link", link()));
        plain("POST /api/station/pairing", asking -> post("/api/station/pairing", pairing()));
        plain(
                "POST /api/station/renewal/challenge",
                asking ->
                        post(
                                "/api/station/renewal/challenge",
                                Map.of("key", new StationKey().print())));
        plain(
                "POST /api/station/renewal",
                asking -> post("/api/station/renewal", shownKey()).header("Origin", LOCAL));
    }

    private Map<String, String> link() {
        String address =
                beans.getBean(CreatingAdministrator.class).create(World.freeMobile(), "نگار رهنما");
        return Map.of("token", address.replaceAll(".*[/=#]", ""));
    }

    private Map<String, String> pairing() {
        return StationKey.pairing(pairingCode());
    }

    private String pairingCode() {
        return beans.getBean(PairingStations.class)
                .issueUnasked(place.things(Role.FAMILY, Whose.OWN).station())
                .code();
    }

    /** A device that was just paired, and what it signs. */
    private Map<String, String> shownKey() {
        StationKey key = new StationKey();
        acting.ask(null, post("/api/station/pairing", key.pair(pairingCode())));
        String given =
                acting.ask(null, post("/api/station/renewal/challenge", Map.of("key", key.print())))
                        .body();
        return key.show(given.replaceAll(".*:\"|\"}.*", ""), LOCAL);
    }

    /**
     * An officer at the station that asks, for as long as this takes, and one with a PIN
     * everywhere.
     */
    private void stand() {
        Acting.Someone officer = place.person(Role.VISIT_OFFICER);
        badge =
                acting.ask(officer, post("/api/me/pin", Map.of("pin", PIN)))
                        .body()
                        .replaceAll(".*\"badge\":\"|\".*", "");
        acting.ask(place.person(Role.STATION), post("/api/station/duty", badgeAndPin()));
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        jdbc.sql("update station_duty set acted_at = timestampadd(day, 1, acted_at)").update();
        for (Whose whose : Whose.values()) {
            UUID station = place.things(Role.FAMILY, whose).station();
            UUID prison = beans.getBean(PrisonDirectory.class).station(station).prisonId();
            UUID account =
                    new World(beans)
                            .official(Role.VISIT_OFFICER, Territory.Kind.PRISON, prison)
                            .id();
            officers.put(station, account);
            jdbc.sql(
                            """
                            insert into officer_pin (account_id, badge, salt, pin_hash, rounds,
                              wrong_tries, set_at, version)
                            values (?, ?, ?, ?, 1, 0, current_timestamp, 0)
                            """)
                    .params(Ids.bytes(account), "x" + officers.size(), new byte[16], new byte[32])
                    .update();
        }
    }

    private Map<String, String> badgeAndPin() {
        return Map.of("badge", badge, "pin", PIN);
    }

    private UUID officer(Things things) {
        return Objects.requireNonNull(officers.get(things.station()));
    }

    private void duty() {
        String duty = "/api/station/duty";
        plain("GET " + duty, asking -> get(duty));
        plain("POST " + duty, asking -> post(duty, badgeAndPin()));
        plain("DELETE " + duty, asking -> delete(duty));
        posts(duty + "/passkey/options", Map.of());
        posts(duty + "/passkey", Map.of("credential", "{}"));
        plain("GET " + duty + "/today", asking -> get(duty + "/today"));
        posts(duty + "/out-of-service", Map.of());
        posts(duty + "/in-service", Map.of());
        plain("DELETE " + duty + "/pairing", asking -> delete(duty + "/pairing"));
        plain("GET /api/me/pin", asking -> get("/api/me/pin"));
        posts("/api/me/pin", Map.of("pin", PIN));
        plain("DELETE /api/me/pin", asking -> delete("/api/me/pin"));
        lists("/api/officers/pins", asking -> Stream.of(officer(asking.things())));
        plain(
                "DELETE /api/officers/{id}/pin",
                asking -> delete("/api/officers/" + officer(asking.things()) + "/pin"));
    }

    /** What only a device can sign stands here as anything else: see the page on its sign. */
    private void passkeys() {
        Map<String, String> unsigned = Map.of("credential", "{}");
        posts("/api/me/passkeys/options", Map.of());
        posts("/api/me/passkeys", Map.of("name", "گوشی", "credential", "{}"));
        plain(
                "DELETE /api/me/passkeys/{id}",
                asking -> delete("/api/me/passkeys/" + asking.passkey()));
        posts("/api/me/step-up/passkey/options", Map.of());
        posts("/api/me/step-up/passkey", unsigned);
        posts("/api/sign-in/passkey/options", Map.of());
        posts("/api/sign-in/passkey", unsigned);
    }

    private void audit() {
        plain("GET /api/audit/chain", asking -> get("/api/audit/chain"));
        plain("GET /api/audit/export", asking -> get("/api/audit/export"));
        all.put(
                "GET /api/audit",
                new Operation(
                        asking -> get("/api/audit?limit=200&thingKind=visit"),
                        asking -> Stream.of(asking.things().visit("HELD"))));
    }

    private void privacy() {
        plain("GET /api/me/data", asking -> get("/api/me/data"));
        plain(
                "POST /api/me/erasure",
                asking -> post("/api/me/erasure", Map.of("mobile", acting.mobile(asking.who()))));
        plain("GET /api/me/consents", asking -> get("/api/me/consents"));
        plain(
                "POST /api/me/consents/{purpose}",
                asking ->
                        post(
                                "/api/me/consents/second_reminder",
                                Map.of("given", false, "wordingVersion", 1)));
        plain("GET /api/retention", asking -> get("/api/retention"));
        plain(
                "POST /api/retention/{kind}",
                asking -> post("/api/retention/messages", Map.of("days", 60)));
    }

    private void people() {
        posts(
                "/api/me/relationships",
                Map.of("prisonerNumber", place.strangersNumber(), "relation", "SISTER"));
        plain(
                "POST /api/me/vouched-people",
                asking -> post("/api/me/vouched-people", Acting.child(tie(asking))));
        posts(
                "/api/me/vouched-people/{id}/relationships",
                Things::vouched,
                Map.of("prisonerNumber", place.strangersNumber(), "relation", "DAUGHTER"));
        lists("/api/me/vouched-people", asking -> Stream.of(asking.things().vouched()));
        String of = "/api/prisoners/";
        plain(
                "GET /api/prisoners/{id}/companions",
                asking -> get(of + asking.things().bookable() + "/companions"));
        plain(
                "GET /api/prisoners/{id}/free-times",
                asking -> get(of + asking.things().bookable() + "/free-times"));
        plain(
                "GET /api/prisoners/{id}/times",
                asking -> get(of + asking.things().bookable() + "/times"));
        plain(
                "GET /api/prisoners/{id}/file",
                asking -> get(of + asking.things().prisoner() + "/file"));
        posts(
                "/api/prisoners/{id}/transfer",
                Things::bookable,
                Map.of(
                        "prisonId", place.destination(),
                        "ward", "بند ۲",
                        "number", "t-1",
                        "reason", "به درخواست خانواده"));
        posts("/api/people/{id}/erasure", Things::vouched, Map.of("reason", "GUARDIAN_ASKED"));
        posts("/api/relationships/{id}/approve", Things::relationship, Map.of());
        posts(
                "/api/relationships/{id}/refuse",
                Things::relationship,
                Map.of("reason", "شناسنامه را بیاورید"));
        String ofRelationship = "/api/relationships/";
        plain(
                "POST /api/relationships/{id}/evidence",
                asking ->
                        MockMvcRequestBuilders.post(
                                        ofRelationship
                                                + asking.things().relationship()
                                                + "/evidence")
                                .contentType(MediaType.IMAGE_PNG)
                                .content(Pictures.small()));
        plain(
                "GET /api/relationships/{id}/evidence",
                asking -> get(ofRelationship + asking.things().relationship() + "/evidence"));
        plain(
                "GET /api/evidence/{id}",
                asking -> get("/api/evidence/" + asking.things().evidence()));
        posts("/api/stations/{id}/pairing-code", Things::station, Map.of());
        plain(
                "DELETE /api/stations/{id}/pairing",
                asking -> delete("/api/stations/" + asking.things().station() + "/pairing"));
    }

    private void takeovers() {
        Map<String, String> because = Map.of("reason", "مدارک دیده شد");
        lists("/api/takeovers", asking -> Stream.of(asking.things().takeover()));
        posts("/api/takeovers/{id}/grant", Things::takeover, because);
        posts("/api/takeovers/{id}/refuse", Things::takeover, because);
        plain(
                "GET /api/takeovers/{id}/evidence",
                asking -> get("/api/takeovers/" + asking.things().takeover() + "/evidence"));
        plain(
                "POST /api/me/takeover/evidence",
                asking -> {
                    acting.ask(
                            asking.who(),
                            post("/api/me/registration", Acting.claim(place.vouchedNationalId())));
                    return MockMvcRequestBuilders.post("/api/me/takeover/evidence")
                            .contentType(MediaType.IMAGE_PNG)
                            .content(Pictures.small());
                });
    }

    private String tie(Asking asking) {
        boolean clerk = place.person(Role.POINT_CLERK).equals(asking.who());
        return clerk ? "CLERK" : "PARENT";
    }

    private void permitsAndRestrictions() {
        Map<String, String> because = Map.of("reason", "مدارک خویشاوندی روشن نیست");
        Function<Things, UUID> needs = things -> things.rules().needsPermit();
        Function<Things, UUID> has = things -> things.rules().hasPermit();
        lists("/api/permits", asking -> Stream.of(needs.apply(asking.things())));
        String day = place.bookableStart().toString().substring(0, 10);
        posts("/api/relationships/{id}/permit", needs, Map.of("until", day));
        posts("/api/relationships/{id}/permit/refusal", needs, because);
        posts("/api/relationships/{id}/permit/withdrawal", has, because);
        lists("/api/restrictions", asking -> Stream.of(asking.things().rules().proposal()));
        posts(
                "/api/prisoners/{id}/restrictions",
                Things::bookable,
                Map.of("from", day, "until", day, "document", "1405/12"));
        posts(
                "/api/prisoners/{id}/discipline",
                Things::bookable,
                Map.of("from", day, "turns", 2, "reason", "درگیری در بند"));
        posts("/api/restrictions/{id}/confirm", things -> things.rules().proposal(), Map.of());
        posts("/api/restrictions/{id}/lift", things -> things.rules().ban(), Map.of());
        all.put(
                "GET /api/prisoners",
                new Operation(
                        asking -> get("/api/prisoners?number=" + numberOf(asking)),
                        asking -> Stream.of(asking.things().bookable())));
    }

    private String numberOf(Asking asking) {
        return beans.getBean(PeopleDirectory.class).prisoner(asking.things().bookable()).number();
    }

    private void visits(String slot) {
        plain(
                "POST /api/visits",
                asking ->
                        post(
                                "/api/visits",
                                Map.of("prisonerId", asking.things().bookable(), "start", slot)));
        plain(
                "GET /api/visits/{id}",
                asking -> get("/api/visits/" + asking.things().visit("OPEN")));
        plain(
                "GET /api/visits/{id}/timeline",
                asking -> get("/api/visits/" + asking.things().visit("OPEN") + "/timeline"));
        posts("/api/visits/{id}/confirm", things -> things.visit("HELD"), Map.of());
        plain(
                "POST /api/visits/{id}/cancel",
                asking ->
                        post(
                                "/api/visits/" + asking.things().visit("CONFIRMED") + "/cancel",
                                reason(asking)));
        changes();
        posts("/api/visits/{id}/approval", things -> things.visit("REQUESTED"), Map.of());
        posts(
                "/api/visits/{id}/rejection",
                things -> things.visit("REQUESTED"),
                Map.of("reason", "OTHER"));
        posts("/api/visits/{id}/ticket", things -> things.visit("OPEN"), Map.of());
        plain("POST /api/board/ticket", asking -> post("/api/board/ticket", Map.of()));
        plain("POST /api/station/ticket", asking -> post("/api/station/ticket", Map.of()));
    }

    /** Staff always say why. */
    private static Map<String, Object> reason(Asking asking) {
        boolean staff =
                asking.who() != null
                        && !asking.who().actor().has(Role.FAMILY)
                        && !asking.who().actor().has(Role.LAWYER);
        return staff ? Map.of("reason", "STAFF") : Map.of();
    }

    /** To where the visit is already: whoever may not is refused all the same. */
    private void changes() {
        for (String what : List.of("/move", "/move/check")) {
            plain(
                    "POST /api/visits/{id}" + what,
                    asking -> {
                        UUID visit = asking.things().visit("CONFIRMED");
                        Map<String, Object> body = new HashMap<>(reason(asking));
                        body.put(
                                "start",
                                beans.getBean(VisitDirectory.class).view(visit).start().toString());
                        return post("/api/visits/" + visit + what, body);
                    });
        }
        plain(
                "GET /api/visits/{id}/leeway",
                asking -> get("/api/visits/" + asking.things().visit("CONFIRMED") + "/leeway"));
        plain(
                "GET /api/visits/{id}/free-times",
                asking -> get("/api/visits/" + asking.things().visit("CONFIRMED") + "/free-times"));
    }

    private void requests() {
        plain(
                "POST /api/requests",
                asking -> post("/api/requests", Acting.request(asking.things().visit("LIVE"))));
        plain(
                "GET /api/requests/{id}",
                asking -> get("/api/requests/" + asking.things().request()));
        posts("/api/requests/{id}/decision", Things::request, DECISION);
    }

    private void offices() {
        String until = offices.nextMonth().plusSeconds(60).toString();
        lists("/api/me/absences", asking -> Stream.of(offices.leave(asking)));
        posts(
                "/api/me/absences",
                Map.of(
                        "from",
                        offices.freeDay().toString(),
                        "until",
                        offices.freeDay().plusSeconds(60).toString()));
        plain(
                "DELETE /api/me/absences/{id}",
                asking -> delete("/api/me/absences/" + offices.leave(asking)));
        lists("/api/me/deputies", asking -> Stream.of(offices.deputy(asking)));
        posts("/api/me/deputies", Map.of("mobile", offices.colleague(), "until", until));
        plain(
                "DELETE /api/me/deputies/{id}",
                asking -> delete("/api/me/deputies/" + offices.deputy(asking)));
        lists("/api/office-places", asking -> Stream.of(offices.kept(asking).prison()));
        plain("GET /api/office-titles", asking -> get("/api/office-titles"));
        Map<String, String> words = Map.of("fa", "بازرس", "en", "Inspector");
        posts(
                "/api/office-titles",
                Map.of("role", "AUDITOR", "fa", "بازرس کل", "en", "Inspector general"));
        plain("POST /api/office-titles/{key}", asking -> post("/api/office-titles/auditor", words));
    }

    private void officials() {
        lists("/api/officials", asking -> Stream.of(offices.kept(asking).account()));
        posts(
                "/api/officials",
                Map.of(
                        "mobile",
                        World.freeMobile(),
                        "givenName",
                        "نگار",
                        "familyName",
                        "رهنما",
                        "office",
                        offices.newOffice()));
        plain("GET /api/officials/{id}", asking -> get(official(asking)));
        plain(
                "POST /api/officials/{id}/invitation",
                asking -> post(official(asking) + "/invitation", Map.of()));
        plain(
                "POST /api/officials/{id}/codes",
                asking -> post(official(asking) + "/codes", Map.of("allowed", true)));
        plain(
                "DELETE /api/officials/{id}/sessions",
                asking -> delete(official(asking) + "/sessions"));
        plain(
                "POST /api/officials/{id}/offices",
                asking -> post(official(asking) + "/offices", offices.newOffice()));
        plain(
                "POST /api/officials/{id}/offices/{officeId}/end",
                asking ->
                        post(
                                official(asking)
                                        + "/offices/"
                                        + offices.kept(asking).office()
                                        + "/end",
                                Map.of()));
        plain(
                "POST /api/officials/{id}/absences",
                asking ->
                        post(
                                official(asking) + "/absences",
                                Map.of("until", offices.freeDay().toString())));
        plain(
                "DELETE /api/officials/{id}/absences/{absenceId}",
                asking -> delete(official(asking) + "/absences/" + offices.kept(asking).leave()));
        plain(
                "POST /api/officials/{id}/removal",
                asking -> post(official(asking) + "/removal", Map.of()));
    }

    private String official(Asking asking) {
        return "/api/officials/" + offices.kept(asking).account();
    }

    private void lists() {
        lists("/api/me/prisoners", asking -> Stream.of(asking.things().bookable()));
        lists("/api/me/visits", asking -> asking.things().visits().values().stream());
        lists("/api/me/requests", asking -> Stream.of(asking.things().request()));
        lists("/api/me/passkeys", asking -> Stream.of(asking.passkey()));
        lists("/api/me/sessions", asking -> Stream.of(asking.session()));
        lists("/api/approvals", asking -> Stream.of(asking.things().relationship()));
        lists("/api/waiting-visits", asking -> Stream.of(asking.things().visit("REQUESTED")));
        lists("/api/board", asking -> Stream.of(asking.things().visit("OPEN")));
        lists("/api/stations", asking -> Stream.of(asking.things().station()));
        lists("/api/station", asking -> asking.things().visits().values().stream());
        lists(
                "/api/desk",
                asking -> Stream.of(asking.things().request(), asking.things().visit("LIVE")));
    }

    private void plain(String name, Function<Asking, MockHttpServletRequestBuilder> request) {
        all.put(name, new Operation(request, asking -> Stream.empty()));
    }

    private void posts(String path, Function<Things, UUID> id, Map<String, ?> body) {
        BiFunction<String, Asking, String> filled =
                (text, asking) -> text.replace("{id}", id.apply(asking.things()).toString());
        plain("POST " + path, asking -> post(filled.apply(path, asking), body));
    }

    /** From the address that keys are made for. */
    private void posts(String path, Map<String, ?> body) {
        plain("POST " + path, asking -> post(path, body).header("Origin", ORIGIN));
    }

    private void lists(String path, Function<Asking, Stream<UUID>> marks) {
        all.put("GET " + path, new Operation(asking -> get(path), marks));
    }
}
