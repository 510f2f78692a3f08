package org.didar.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.didar.testing.Browser;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.didar.visits.VisitReminderDue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A link in a message opens the visit's page and signs nobody in: the code does. */
@OnMariaDb
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LinkInMessageTests {

    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void leadsToTheVisitAndSignsNobodyInOnANewDevice() throws Exception {
        Scene scene = new Scene(context);
        Someone mother = scene.mother();
        UUID visit = scene.visit(mother, "CONFIRMED", clock.instant().plus(Duration.ofDays(1)));
        URI link = linkAbout(visit, mother);
        assertThat(link.getPath()).isEqualTo("/visits/" + visit);
        assertThat(link.getQuery()).isNull();
        assertThat(link.getFragment()).isNull();

        assertThat(cookiesOf(link.getPath())).noneMatch(each -> each.startsWith(Browser.SESSION));
        Browser newDevice = new Browser(port);
        newDevice.get("/api/me").isProblem(401, "auth.required");
        newDevice.get("/api/visits/" + visit).isProblem(401, "auth.required");

        newDevice.signIn(mother.mobile()).get("/api/visits/" + visit).is(200);
        new Browser(port)
                .signIn(scene.stranger().mobile())
                .get("/api/visits/" + visit)
                .isProblem(404, "thing.not_found");
    }

    private URI linkAbout(UUID visit, Someone to) {
        transaction.executeWithoutResult(status ->
                events.publishEvent(new VisitReminderDue(visit, VisitReminderDue.Lead.DAY)));
        await().untilAsserted(() -> assertThat(textsTo(to)).isNotEmpty());
        String text = textsTo(to).getFirst();
        return URI.create(text.substring(text.indexOf("https://")));
    }

    private List<String> textsTo(Someone person) {
        return jdbc.sql("select text from demo_sms where mobile = ? and kind = 'visit_tomorrow'")
                .param(person.mobile())
                .query((row, index) -> row.getString("text"))
                .list();
    }

    private List<String> cookiesOf(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page =
                    client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return page.headers().allValues("Set-Cookie");
        }
    }
}
