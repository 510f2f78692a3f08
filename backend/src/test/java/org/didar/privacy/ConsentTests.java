package org.didar.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Ids;
import org.didar.testing.Acting;
import org.didar.testing.OnH2;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.didar.visits.VisitReminderDue;
import org.didar.visits.VisitReminderDue.Lead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done beyond the necessary is done to those who agree, and stops when they do not. */
@OnH2
class ConsentTests {

    @Autowired BeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired MockMvc web;
    @Autowired Consents consents;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    private Scene scene;
    private Someone mother;

    @BeforeEach
    void found() {
        scene = new Scene(beans);
        mother = scene.mother();
    }

    @Test
    void sendsNoSecondReminderToWhoSaidNo() throws Exception {
        assertThat(remindedBy(Lead.HALF_HOUR)).contains("VISIT_SOON");
        assertThat(say("second_reminder", false, 1)).isEqualTo(204);
        assertThat(remindedBy(Lead.HALF_HOUR)).isEmpty();
        assertThat(say("second_reminder", true, 1)).isEqualTo(204);
        assertThat(remindedBy(Lead.HALF_HOUR)).contains("VISIT_SOON");
    }

    @Test
    void sendsTheNecessaryReminderWithoutAsking() throws Exception {
        assertThat(say("second_reminder", false, 1)).isEqualTo(204);
        assertThat(remindedBy(Lead.DAY)).contains("VISIT_TOMORROW");
    }

    @Test
    void takesSilenceForNoWhereNothingIsAssumed() throws Exception {
        assertThat(consents.allow(mother.personId(), "feedback_call")).isFalse();
        assertThat(say("feedback_call", true, 1)).isEqualTo(204);
        assertThat(consents.allow(mother.personId(), "feedback_call")).isTrue();
        assertThat(say("feedback_call", false, 1)).isEqualTo(204);
        assertThat(consents.allow(mother.personId(), "feedback_call")).isFalse();
        assertThat(consents.allow(mother.personId(), "anything_else")).isFalse();
        assertThat(consents.allow(scene.stranger().personId(), "feedback_call")).isFalse();
    }

    @Test
    void takesNoYesToWordsThatNobodyRead() throws Exception {
        assertThat(say("feedback_call", true, 2)).isEqualTo(409);
        assertThat(say("recording_for_ever", true, 1)).isEqualTo(404);
        assertThat(say("feedback_call", true, 1)).isEqualTo(204);
        assertThat(ofOtherWords("feedback_call")).isFalse();
    }

    @Test
    void keepsEveryWordSaid() throws Exception {
        say("feedback_call", true, 1);
        say("feedback_call", false, 1);
        assertThat(
                        jdbc.sql("select given from consent where person_id = ? order by id")
                                .param(Ids.bytes(mother.personId()))
                                .query(Boolean.class)
                                .list())
                .containsExactly(true, false);
        String shown =
                web.perform(get("/api/me/consents").with(mother.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(shown).contains("feedback_call", "second_reminder", "یادآور دوم");
    }

    /** Whether a yes to the words of before would still stand after they have changed. */
    private boolean ofOtherWords(String purpose) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    jdbc.sql("update consent_purpose set wording_version = 2 where purpose = ?")
                            .param(purpose)
                            .update();
                    status.setRollbackOnly();
                    return consents.allow(mother.personId(), purpose);
                }));
    }

    private List<String> remindedBy(Lead lead) {
        jdbc.sql("delete from outgoing_message where recipient_id = ?")
                .param(Ids.bytes(mother.personId()))
                .update();
        UUID visit = scene.visit(mother, "CONFIRMED", clock.instant().plus(Duration.ofHours(5)));
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new VisitReminderDue(visit, lead)));
        return jdbc.sql("select kind from outgoing_message where recipient_id = ?")
                .param(Ids.bytes(mother.personId()))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private int say(String purpose, boolean given, int version) throws Exception {
        return web.perform(
                        Acting.post(
                                        "/api/me/consents/" + purpose,
                                        Map.of("given", given, "wordingVersion", version))
                                .with(mother.signedIn())
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
