package org.didar.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.didar.testing.Acting.post;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.kernel.Retained;
import org.didar.people.RecordingKin;
import org.didar.people.Relation;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Pictures;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@OnMariaDb
class EvidenceTests {

    private static final Duration THIRTY_DAYS = Duration.ofDays(30);

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @Autowired RecordingKin kin;
    @Autowired Evidences evidences;
    @Autowired ForgettingEvidence forgetting;
    @Autowired ClearingStrayFiles clearing;
    @Autowired EvidenceProperties properties;

    private Scene scene;
    private Someone sister;
    private Someone warden;
    private UUID relationship;

    @BeforeEach
    void fileARelationship() {
        scene = new Scene(context);
        sister = scene.stranger();
        warden = scene.official(Role.WARDEN, Territory.Kind.PRISON, scene.prisonId);
        relationship = kin.pending(sister.personId(), scene.prisonerId, Relation.SISTER);
    }

    @Test
    void showsAPictureToWhoDecidesAloneAndKeepsEveryLook() throws Exception {
        send(sister, Pictures.photo(640, 480))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.most").value(3));
        UUID id = only();
        mvc.perform(get("/api/relationships/" + relationship + "/evidence").with(warden.signedIn()))
                .andExpect(jsonPath("$[0]").value(id.toString()));
        long looks = audited("evidence.seen", id);
        look(warden, id)
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.IMAGE_JPEG))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        "attachment; filename=\"document.jpg\""))
                .andExpect(
                        header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
        assertThat(audited("evidence.seen", id)).isEqualTo(looks + 1);
        look(sister, id).andExpect(status().isForbidden());
        look(scene.mother(), id).andExpect(status().isNotFound());
        look(scene.prosecutor(), id).andExpect(status().isNotFound());
        Scene elsewhere = new Scene(context);
        look(elsewhere.official(Role.WARDEN, Territory.Kind.PRISON, elsewhere.prisonId), id)
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsItSealedUnderItsIdOutsideOfAnyWebRoot() throws Exception {
        send(sister, Pictures.photo(640, 480));
        byte[] sealed = Files.readAllBytes(file(only()));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("JFIF");
        send(sister, Pictures.photo(320, 480));
        List<UUID> both = ids();
        Files.write(file(both.getFirst()), Files.readAllBytes(file(both.getLast())));
        look(warden, both.getFirst()).andExpect(status().isInternalServerError());
    }

    @Test
    void takesThreeAndTheSameOneOnce() throws Exception {
        send(sister, Pictures.photo(101, 100)).andExpect(status().isCreated());
        send(sister, Pictures.photo(101, 100))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.count").value(1));
        send(sister, Pictures.photo(102, 100)).andExpect(status().isCreated());
        send(sister, Pictures.png(103, 100)).andExpect(jsonPath("$.count").value(3));
        refused(send(sister, Pictures.photo(104, 100)), 409, "evidence.full");
        assertThat(files()).isEqualTo(3);
    }

    @Test
    void refusesWhatIsNoPhotoWhateverItIsCalled() throws Exception {
        byte[] html = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                        .getBytes(StandardCharsets.UTF_8);
        refused(send(sister, html), 422, "evidence.no_photo");
        refused(send(sister, svg), 422, "evidence.no_photo");
        refused(send(sister, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), 422, "evidence.pdf");
        assertThat(ids()).isEmpty();
        assertThat(files()).isZero();
    }

    @Test
    void refusesSixMegabytesAndAnyLargeBodyElsewhere() throws Exception {
        byte[] large = new byte[6 * 1024 * 1024];
        System.arraycopy(Pictures.photo(10, 10), 0, large, 0, 100);
        refused(send(sister, large), 413, "request.too_large");
        byte[] fitting = new byte[100 * 1024];
        mvc.perform(
                        MockMvcRequestBuilders.post("/api/me/relationships")
                                .with(sister.signedIn())
                                .with(csrf())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(fitting))
                .andExpect(status().is(413));
    }

    @Test
    void takesNoneOnceItIsDecidedAndNoneFromAnybodyElse() throws Exception {
        assertThat(send(warden, Pictures.photo(10, 10)).andReturn().getResponse().getStatus())
                .isEqualTo(403);
        assertThat(
                        send(scene.mother(), Pictures.photo(10, 10))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(404);
        decide("approve", Map.of());
        refused(send(sister, Pictures.photo(10, 10)), 409, "relationship.decided");
    }

    @Test
    void makesRoomWhenARefusedRelationshipIsDeclaredAgain() throws Exception {
        for (int each = 1; each <= 3; each++) {
            send(sister, Pictures.photo(100 + each, 100));
        }
        decide("refuse", Map.of("reason", "ناخواناست"));
        transaction.executeWithoutResult(status ->
                jdbc.sql(
                                "update relationship set status = 'PENDING', decided_by = null"
                                        + " where id = ?")
                        .param(Ids.bytes(relationship))
                        .update());
        send(sister, Pictures.photo(101, 100)).andExpect(jsonPath("$.count").value(1));
        send(sister, Pictures.photo(200, 100)).andExpect(jsonPath("$.count").value(2));
    }

    @Test
    void forgetsAPictureOnceItsTimeAfterTheDecisionIsOver() throws Exception {
        send(sister, Pictures.photo(640, 480));
        UUID id = only();
        Instant longAfter = clock.instant().plus(Duration.ofDays(400));
        assertThat(stock(longAfter)).doesNotContain(id);
        decide("approve", Map.of());
        assertThat(stock(clock.instant().minus(THIRTY_DAYS))).doesNotContain(id);
        assertThat(stock(longAfter)).contains(id);
        Retained.Stock stock = forgetting.olderThan(longAfter);
        assertThat(stock.count()).isPositive();
        assertThat(stock.oldest()).isNotNull();
        int gone = transaction.execute(status -> forgetting.forgetOlderThan(longAfter, 1000));
        assertThat(gone).isPositive();
        assertThat(evidences.existsById(id)).isFalse();
        assertThat(file(id)).doesNotExist();
    }

    @Test
    void bringsNoFileBackThatWasForgottenInVain() throws Exception {
        send(sister, Pictures.photo(640, 480));
        decide("approve", Map.of());
        UUID id = only();
        transaction.executeWithoutResult(status -> {
            forgetting.forgetOlderThan(clock.instant().plus(Duration.ofDays(400)), 1000);
            status.setRollbackOnly();
        });
        assertThat(evidences.existsById(id)).isTrue();
        look(warden, id).andExpect(status().isOk());
    }

    @Test
    void clearsFilesThatNoRowKnows() throws Exception {
        send(sister, Pictures.photo(640, 480));
        Path stray =
                Files.write(properties.directory().resolve(Ids.next().toString()), new byte[9]);
        Path half = Files.write(properties.directory().resolve("half7"), new byte[9]);
        FileTime old = FileTime.from(clock.instant().minus(Duration.ofDays(2)));
        for (Path each : List.of(stray, half, file(only()))) {
            Files.setLastModifiedTime(each, old);
        }
        clearing.run();
        assertThat(stray).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(file(only())).exists();
    }

    private List<UUID> stock(Instant before) {
        return evidences.findByDecidedAtBeforeOrderByDecidedAt(before, Limit.unlimited()).stream()
                .map(Evidence::id)
                .toList();
    }

    private void decide(String word, Map<String, ?> body) throws Exception {
        mvc.perform(
                        post("/api/relationships/" + relationship + "/" + word, body)
                                .with(warden.signedIn())
                                .with(csrf()))
                .andExpect(status().isNoContent());
    }

    private ResultActions send(Someone who, byte[] file) throws Exception {
        return mvc.perform(
                MockMvcRequestBuilders.post("/api/relationships/" + relationship + "/evidence")
                        .with(who.signedIn())
                        .with(csrf())
                        .contentType(MediaType.IMAGE_JPEG)
                        .content(file));
    }

    private ResultActions look(Someone who, UUID id) throws Exception {
        return mvc.perform(get("/api/evidence/" + id).with(who.signedIn()));
    }

    private static void refused(ResultActions answer, int status, String code) throws Exception {
        answer.andExpect(status().is(status)).andExpect(jsonPath("$.code").value(code));
    }

    private List<UUID> ids() {
        return evidences.of(List.of(relationship)).stream().map(Evidence::id).toList();
    }

    private UUID only() {
        assertThat(ids()).hasSize(1);
        return ids().getFirst();
    }

    private Path file(UUID id) {
        return properties.directory().resolve(id.toString());
    }

    /** Of this relationship, and whatever was begun. */
    private long files() throws IOException {
        List<String> mine = ids().stream().map(UUID::toString).toList();
        try (Stream<Path> all = Files.list(properties.directory())) {
            return all.map(each -> each.getFileName().toString())
                    .filter(each -> mine.contains(each) || each.startsWith("half"))
                    .count();
        }
    }

    private long audited(String action, UUID thing) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and thing_id = ?")
                .params(action, Ids.bytes(thing))
                .query(Long.class)
                .single();
    }
}
