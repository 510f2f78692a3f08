package org.didar.testing;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.accounts.Contact;
import org.didar.accounts.Contacts;
import org.didar.kernel.Ids;
import org.didar.people.Relation;
import org.didar.sessions.BeginningSessions;
import org.didar.sessions.Device;
import org.didar.sessions.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests as somebody who is signed in, past the sign-in itself. */
public final class Acting {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BeanFactory beans;

    public Acting(BeanFactory beans) {
        this.beans = beans;
    }

    /** Somebody at a browser. */
    public record Someone(Actor actor, SignedIn here, UUID passkey) {

        public UUID account() {
            return actor.id();
        }

        public @Nullable UUID person() {
            return actor.personId();
        }

        public UUID session() {
            return Objects.requireNonNull(here.session());
        }

        Role role() {
            return actor.grants().iterator().next().role();
        }
    }

    public record Answer(int status, String body) {}

    public Someone as(Actor actor) {
        return signIn(new SignedIn(SignedIn.Kind.PERSON, actor.id()), Proof.CODE);
    }

    /** Somebody whose account belongs to nobody known yet. */
    Someone newcomer(UUID account) {
        beans.getBean(JdbcClient.class)
                .sql("update account set person_id = null where id = ?")
                .param(Ids.bytes(account))
                .update();
        return signIn(new SignedIn(SignedIn.Kind.PERSON, account), Proof.CODE);
    }

    /** The device of a station, as if it had been paired. */
    Someone station(UUID station) {
        UUID device = Ids.next();
        beans.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into station_device (id, station_id, public_key, paired_at, version)
                        values (?, ?, ?, current_timestamp, 0)
                        """)
                .params(Ids.bytes(device), Ids.bytes(station), new StationKey().publicKey())
                .update();
        return signIn(new SignedIn(SignedIn.Kind.STATION, device), Proof.PAIRING);
    }

    private Someone signIn(SignedIn who, Proof proof) {
        Actor actor = beans.getBean(Actors.class).find(who).orElseThrow();
        SignedIn here =
                beans.getBean(BeginningSessions.class)
                        .begin(who, actor, Device.of(null, "127.0.0.1"), proof)
                        .signedIn();
        boolean person = who.kind() == SignedIn.Kind.PERSON;
        return new Someone(actor, here, person ? passkey(actor.id()) : Ids.next());
    }

    private UUID passkey(UUID account) {
        UUID passkey = Ids.next();
        beans.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into passkey (id, account_id, relying_party, credential_id,
                          credential, transports, name, sign_count, backup_eligible, backed_up,
                          created_at, version)
                        values (?, ?, 'didar.example', ?, ?, '', 'گوشی', 0, ?, ?,
                          current_timestamp, 0)
                        """)
                .params(
                        Ids.bytes(passkey),
                        Ids.bytes(account),
                        Ids.bytes(passkey),
                        new byte[] {0},
                        false,
                        false)
                .update();
        return passkey;
    }

    /** Asks as somebody, or as nobody. */
    public Answer ask(@Nullable Someone who, MockHttpServletRequestBuilder request) {
        request.with(SecurityMockMvcRequestPostProcessors.csrf());
        if (who != null) {
            request.cookie(freshSession())
                    .with(
                            SecurityMockMvcRequestPostProcessors.authentication(
                                    new TestingAuthenticationToken(who.here(), "", "ROLE_ANY")));
        }
        try {
            MockHttpServletResponse answer =
                    beans.getBean(MockMvc.class).perform(request).andReturn().getResponse();
            return new Answer(
                    answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new AssertionError("The request failed", e);
        }
    }

    /** What a proof or a sign-out changes is a session's id, so there is one. */
    @SuppressWarnings("unchecked") // whichever kind of session it makes, it also saves
    private Cookie[] freshSession() {
        SessionRepository<Session> sessions = beans.getBean(SessionRepository.class);
        Session session = sessions.createSession();
        sessions.save(session);
        byte[] id = session.getId().getBytes(StandardCharsets.UTF_8);
        String value = Base64.getEncoder().encodeToString(id);
        // Without a server nobody tells the filter the cookie's name: it takes its own.
        return new Cookie[] {new Cookie("SESSION", value), new Cookie(Browser.SESSION, value)};
    }

    public static MockHttpServletRequestBuilder post(String path, Map<String, ?> body) {
        return MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body));
    }

    /** Somebody's own number; a free one for nobody and for terminals. */
    public String mobile(@Nullable Someone who) {
        return who == null
                ? World.freeMobile()
                : beans.getBean(Contacts.class)
                        .ofAccount(who.account())
                        .map(Contact::mobile)
                        .orElseGet(World::freeMobile);
    }

    /** The six digits of the newest text message. */
    public String newestCode() {
        String outbox = ask(null, MockMvcRequestBuilders.get("/dev/api/outbox")).body();
        return JSON.readTree(outbox)
                .path(0)
                .path("text")
                .asString("")
                .codePoints()
                .filter(Character::isDigit)
                .mapToObj(each -> Integer.toString(Character.digit(each, 10)))
                .collect(Collectors.joining())
                .substring(0, 6);
    }

    UUID declares(Someone family, String prisonerNumber) {
        Map<String, ?> body = Map.of("prisonerNumber", prisonerNumber, "relation", Relation.MOTHER);
        return made(ask(family, post("/api/me/relationships", body)), "relationshipId");
    }

    UUID vouches(Someone family) {
        return made(ask(family, post("/api/me/vouched-people", child("PARENT"))), "personId");
    }

    /** A small child, who has no number yet. */
    public static Map<String, String> child(String tie) {
        return Map.of(
                "givenName", "نیلوفر",
                "familyName", "آبشاری",
                "birthDate", "2024-03-04",
                "tie", tie);
    }

    /** An adult without a phone, who has a number. */
    UUID vouches(Someone family, String nationalId) {
        Map<String, String> body = new HashMap<>(claim(nationalId));
        body.put("tie", "RELATIVE");
        return made(ask(family, post("/api/me/vouched-people", body)), "personId");
    }

    /** What such a person says on registering. */
    public static Map<String, String> claim(String nationalId) {
        return Map.of(
                "givenName", "نیلوفر",
                "familyName", "آبشاری",
                "nationalId", nationalId,
                "birthDate", "1950-03-04");
    }

    void declaresFor(Someone family, UUID vouched, String prisonerNumber) {
        Map<String, ?> body = Map.of("prisonerNumber", prisonerNumber, "relation", Relation.MOTHER);
        made(
                ask(family, post("/api/me/vouched-people/" + vouched + "/relationships", body)),
                "relationshipId");
    }

    /** Says to be a person who was vouched for. */
    void claims(Someone newcomer, String nationalId) {
        Answer answer = ask(newcomer, post("/api/me/registration", claim(nationalId)));
        if (!answer.body().contains("WAITING")) {
            throw new AssertionError("Not filed: " + answer);
        }
    }

    void sendsPicture(Someone family, UUID relationship) {
        Answer answer =
                ask(
                        family,
                        MockMvcRequestBuilders.post(
                                        "/api/relationships/" + relationship + "/evidence")
                                .contentType(MediaType.IMAGE_JPEG)
                                .content(Pictures.photo(40, 30)));
        if (answer.status() != 201) {
            throw new AssertionError("Not taken: " + answer);
        }
    }

    UUID takesRequest(Someone official, UUID visit) {
        return made(ask(official, post("/api/requests", request(visit))), "id");
    }

    /** A request that can be taken in a visit. */
    public static Map<String, ?> request(UUID visit) {
        return Map.of(
                "visitId", visit,
                "type", "LEAVE_ORDINARY",
                "askedBy", "FAMILY",
                "days", 3,
                "text", "برای دیدار مادر بیمار");
    }

    private static UUID made(Answer answer, String member) {
        if (answer.status() != 201) {
            throw new AssertionError("Not made: " + answer);
        }
        return UUID.fromString(JSON.readTree(answer.body()).path(member).asString());
    }
}
