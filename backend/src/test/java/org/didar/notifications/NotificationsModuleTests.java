package org.didar.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.didar.accounts.Contacts;
import org.didar.kernel.Ids;
import org.didar.people.RelationshipApproved;
import org.didar.requests.RequestTaken;
import org.didar.requests.RequestType;
import org.didar.sms.SmsGateway;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.didar.visits.VisitReminderDue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@OnMariaDb
class NotificationsModuleTests {

    @Autowired ApplicationContext context;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Messages messages;
    @Autowired Contacts contacts;
    @Autowired Wording wording;
    @Autowired JsonMapper json;
    @Autowired AsyncTaskExecutor applicationTaskExecutor;

    Scene scene;
    Someone mother;

    @BeforeEach
    void meet() {
        scene = new Scene(context);
        mother = scene.mother();
    }

    @Test
    void sendsAfterTheTransactionHasCommitted() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(approved());
            assertThat(textsTo(mother)).isEmpty();
        });
        await().untilAsserted(() ->
                assertThat(textsTo(mother))
                        .singleElement()
                        .asString()
                        .contains("نسبت خویشاوندی شما تأیید شد"));
        await().untilAsserted(() -> assertThat(only(mother).sentAt()).isNotNull());
    }

    @Test
    void sendsNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(approved());
            status.setRollbackOnly();
        });
        assertThat(messages.findByRecipientIdOrderByQueuedAt(mother.personId())).isEmpty();
    }

    @Test
    void remindsTheVisitorsOnTheirOwnWallAndNamesNoPrison() {
        UUID visit = scene.visit(mother, "CONFIRMED", Instant.parse("2026-11-28T07:00:00Z"));
        transaction.executeWithoutResult(status ->
                events.publishEvent(new VisitReminderDue(visit, VisitReminderDue.Lead.DAY)));
        Message message = only(mother);
        assertThat(message.kind()).isEqualTo(MessageKind.VISIT_TOMORROW);
        assertThat(message.params()).doesNotContain("سبزدشت", "احمد");
        String text =
                wording.write(
                        message.kind(), json.readValue(message.params(), Params.class), Tongue.FA);
        assertThat(text).contains("شنبه ۷ آذر ساعت ۱۰:۳۰", "/visits/" + visit);
    }

    @Test
    void tellsTheFamilyInTheRoomTheTrackingNumberAndNobodyElse() {
        Someone father = scene.mother();
        UUID visit = scene.visit(mother, "LIVE", clock.instant());
        transaction.executeWithoutResult(status ->
                events.publishEvent(
                        new RequestTaken(
                                Ids.next(),
                                "1234567894",
                                scene.prisonerId,
                                visit,
                                Ids.next(),
                                RequestType.PAROLE,
                                Ids.next())));
        assertThat(only(mother).kind()).isEqualTo(MessageKind.REQUEST_TAKEN);
        assertThat(messages.findByRecipientIdOrderByQueuedAt(father.personId())).isEmpty();
        await().untilAsserted(() -> assertThat(textsTo(mother)).hasSize(1));
        assertThat(textsTo(mother).getFirst()).contains("۱۲۳۴۵۶۷۸۹۴").doesNotContain("مشروط");
    }

    @Test
    void triesAgainLaterWhenTheProviderFails() {
        Instant now = clock.instant().plus(Duration.ofHours(1));
        queue(mother, now);
        SendingMessages failing =
                sending(
                        now,
                        sms -> {
                            throw new SmsGateway.SmsFailed("down", new IllegalStateException());
                        });
        failing.sendDue();
        assertThat(only(mother).attempts()).isEqualTo(1);
        assertThat(only(mother).sentAt()).isNull();
        assertThat(only(mother).nextAttemptAt()).isAfter(now);

        List<SmsGateway.Sms> sent = new CopyOnWriteArrayList<>();
        sending(now, sent::add).sendDue();
        assertThat(to(mother, sent)).isEmpty();
        sending(now.plusSeconds(61), sent::add).sendDue();
        assertThat(to(mother, sent)).hasSize(1);
        assertThat(only(mother).sentAt()).isNotNull();
    }

    @Test
    void neverSendsAgainWhatTheProviderRefuses() {
        Instant now = clock.instant().plus(Duration.ofHours(1));
        queue(mother, now);
        sending(
                        now,
                        sms -> {
                            throw new SmsGateway.SmsRefused("The provider answered 422");
                        })
                .sendDue();
        assertThat(only(mother).givenUpBecause()).isEqualTo(Message.GaveUp.REFUSED);
        List<SmsGateway.Sms> sent = new CopyOnWriteArrayList<>();
        sending(now.plus(Duration.ofHours(2)), sent::add).sendDue();
        assertThat(to(mother, sent)).isEmpty();
    }

    @Test
    void givesProvidersThatKeepTheWordsWhatFillsThem() {
        Instant now = clock.instant().plus(Duration.ofHours(1));
        queue(mother, now);
        List<SmsGateway.Sms> sent = new CopyOnWriteArrayList<>();
        sending(now, sent::add).sendDue();
        assertThat(to(mother, sent))
                .singleElement()
                .satisfies(sms -> assertThat(sms.text()).contains(sms.parts().get("link")));
    }

    @Test
    void sendsEachMessageOnceWhenTwoNodesLookAtTheSameTime() throws InterruptedException {
        Instant now = clock.instant().plus(Duration.ofHours(1));
        IntStream.range(0, 20).forEach(each -> queue(mother, now));
        List<SmsGateway.Sms> sent = new CopyOnWriteArrayList<>();
        Thread first = Thread.startVirtualThread(sending(now, sent::add)::sendDue);
        Thread second = Thread.startVirtualThread(sending(now, sent::add)::sendDue);
        first.join();
        second.join();
        assertThat(to(mother, sent)).hasSize(20);
    }

    /** Written down without the news that would send it at once. */
    private void queue(Someone to, Instant now) {
        String params = json.writeValueAsString(Params.about(Ids.next()));
        messages.save(
                new Message(
                        MessageKind.RELATIONSHIP_APPROVED,
                        Message.To.person(to.personId()),
                        params,
                        now,
                        now.plus(Duration.ofDays(1))));
    }

    private SendingMessages sending(Instant now, SmsGateway gateway) {
        return new SendingMessages(
                messages,
                contacts,
                wording,
                gateway,
                json,
                transaction,
                applicationTaskExecutor,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private RelationshipApproved approved() {
        return new RelationshipApproved(
                Ids.next(), mother.personId(), scene.prisonerId, Ids.next(), Ids.next());
    }

    private Message only(Someone to) {
        List<Message> all = messages.findByRecipientIdOrderByQueuedAt(to.personId());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<SmsGateway.Sms> to(Someone person, List<SmsGateway.Sms> sent) {
        return sent.stream().filter(sms -> sms.mobile().equals(person.mobile())).toList();
    }

    private List<String> textsTo(Someone person) {
        return jdbc.sql("select text from demo_sms where mobile = ?")
                .param(person.mobile())
                .query((row, index) -> row.getString("text"))
                .list();
    }
}
