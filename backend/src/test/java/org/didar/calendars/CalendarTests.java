package org.didar.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.access.Territory;
import org.didar.testing.Acting;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.didar.visits.BookingVisits;
import org.didar.visits.VisitReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Read by a reader of calendars that is not ours. */
@OnH2
class CalendarTests {

    @Autowired BeanFactory beans;
    @Autowired CalendarFeeds feeds;
    @Autowired BookingVisits booking;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Scene scene;
    private Scene.Someone mother;
    private Instant start;
    private UUID visit;

    @BeforeEach
    void aVisit() {
        scene = new Scene(beans);
        mother = scene.mother();
        start = clock.instant().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.HOURS);
        visit = scene.visit(mother, "CONFIRMED", start);
    }

    @Test
    void aFamilyTakesItsVisitIntoItsCalendar() throws Exception {
        VEvent event = event(visitFile());
        assertThat(value(event, "UID")).isEqualTo(visit + "@didar");
        assertThat(start(event)).isEqualTo(start);
        assertThat(end(event)).isEqualTo(start.plus(Duration.ofMinutes(20)));
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "URL")).endsWith("/visits/" + visit);
    }

    @Test
    void aFileSaysNoPrisonAndNoName() throws Exception {
        String file = visitFile();
        assertThat(file).doesNotContain("زندان", "نیک‌سرشت", "احمد", "prison");
        assertThat(value(event(file), "SUMMARY")).isEqualTo("دیدار: قرار برخط");
    }

    @Test
    void whatIsCalledOffIsTakenOutAgainByALaterFile() throws Exception {
        int before = Integer.parseInt(value(event(visitFile()), "SEQUENCE"));
        Actor officer =
                actor(scene.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, scene.prisonId));
        booking.cancel(officer, visit, VisitReason.STATION);
        Calendar calendar = calendar(visitFile());
        assertThat(calendar.<Property>getProperty("METHOD").orElseThrow().getValue())
                .isEqualTo("CANCEL");
        VEvent event = events(calendar).getFirst();
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "UID")).isEqualTo(visit + "@didar");
        assertThat(Integer.parseInt(value(event, "SEQUENCE"))).isGreaterThan(before);
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctets() throws Exception {
        assertThat(visitFile().lines())
                .isNotEmpty()
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void anOfficialsAddressShowsWhenVisitsAreHeldAndNobodysName() throws Exception {
        scene.visit(scene.mother(), "CONFIRMED", start.plus(Duration.ofMinutes(25)));
        scene.visit(scene.mother(), "CONFIRMED", start.plus(Duration.ofHours(2)));
        String file = read(feeds.make(actor(prosecutor())));
        List<VEvent> events = events(calendar(file));
        assertThat(events).hasSize(2);
        VEvent first = events.getFirst();
        assertThat(start(first)).isEqualTo(start);
        assertThat(end(first)).isEqualTo(start.plus(Duration.ofMinutes(45)));
        assertThat(file).doesNotContain("زندان", "نیک‌سرشت", "احمد", visit.toString());
    }

    @Test
    void anAddressOpensWithoutSigningInUntilItIsGivenUp() throws Exception {
        Actor prosecutor = actor(prosecutor());
        String token = feeds.make(prosecutor);
        assertThat(read(token)).contains("BEGIN:VCALENDAR");
        String next = feeds.make(prosecutor);
        assertThat(asked(token).status()).isEqualTo(404);
        assertThat(asked(next).status()).isEqualTo(200);
        feeds.giveUp(prosecutor);
        assertThat(asked(next).status()).isEqualTo(404);
    }

    @Test
    void theSecretIsKeptNowhere() {
        String token = feeds.make(actor(prosecutor()));
        assertThat(token).hasSize(43);
        assertThat(
                        jdbc.sql("select count(*) from calendar_feed where token_hash = ?")
                                .param(token.substring(0, 32).getBytes(StandardCharsets.UTF_8))
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void anAddressIsNotReadAllTheTime() {
        String token = feeds.make(actor(prosecutor()));
        for (int read = 0; read < 60; read++) {
            asked(token);
        }
        assertThat(asked(token).status()).isEqualTo(429);
    }

    @Test
    void familiesHaveNoSuchAddress() {
        assertThat(catchThrowable(() -> feeds.make(actor(mother)))).hasMessage("access.forbidden");
    }

    private Scene.Someone prosecutor() {
        return scene.prosecutor();
    }

    private Actor actor(Scene.Someone someone) {
        return beans.getBean(Actors.class)
                .find(new SignedIn(SignedIn.Kind.PERSON, someone.accountId()))
                .orElseThrow();
    }

    private String visitFile() {
        Acting acting = new Acting(beans);
        return acting.ask(acting.as(actor(mother)), get("/api/visits/" + visit + "/calendar"))
                .body();
    }

    private Acting.Answer asked(String token) {
        return new Acting(beans).ask(null, get("/api/calendars/" + token));
    }

    private String read(String token) {
        return asked(token).body();
    }

    private static VEvent event(String file) throws Exception {
        return events(calendar(file)).getFirst();
    }

    private static Calendar calendar(String file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate();
        return calendar;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static Instant start(VEvent event) {
        return Instant.from(Objects.requireNonNull(event.<Temporal>getDateTimeStart()).getDate());
    }

    private static Instant end(VEvent event) {
        return Instant.from(Objects.requireNonNull(event.<Temporal>getDateTimeEnd()).getDate());
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }
}
