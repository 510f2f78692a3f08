package org.didar.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.kernel.Ids;
import org.didar.testing.OnMariaDb;
import org.didar.testing.Scene;
import org.didar.testing.Scene.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OnMariaDb
class RequestsModuleTests {

    static final String REASONS = "رفتار خوب و تأمین سپرده‌شده";

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    Scene scene;
    Someone mother;
    Someone prosecutor;
    UUID visit;

    @BeforeEach
    void meetInTheRoom() {
        scene = new Scene(context);
        mother = scene.mother();
        prosecutor = scene.prosecutor();
        Instant now = clock.instant();
        visit = scene.visit(mother, "LIVE", now.minusSeconds(60));
        scene.sitDown(visit, prosecutor, now);
    }

    @Test
    void takesARequestInTheRoomAndNumbersIt() throws Exception {
        take(prosecutor, "LEAVE_OCCASION")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.trackingNumber").value(matchesPattern("[0-9]{10}")))
                .andExpect(jsonPath("$.status").value("SUBMITTED"))
                .andExpect(jsonPath("$.text").value("عروسی خواهر"))
                .andExpect(jsonPath("$.days").value(3))
                .andExpect(jsonPath("$.takenByTitle.fa").value("معاون دادستان"))
                .andExpect(jsonPath("$.takenByTitle.en").value("Deputy prosecutor"))
                .andExpect(jsonPath("$.prisoner.name").value("احمد نیک‌سرشت"))
                .andExpect(
                        jsonPath("$.allowedDecisions")
                                .value(containsInAnyOrder("GRANT", "GRANT_CONDITIONAL", "REFUSE")));
    }

    @Test
    void refusesToTakeARequestFromOutsideTheRoom() throws Exception {
        Someone colleague = scene.prosecutor();
        take(colleague, "PAROLE")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("request.not_in_room"));
    }

    @Test
    void refusesToTakeARequestFromAnotherDistrictOrFromTheFamily() throws Exception {
        take(new Scene(context).prosecutor(), "PAROLE").andExpect(status().isNotFound());
        take(mother, "PAROLE").andExpect(status().isForbidden());
    }

    @Test
    void grantsLeaveWithReasonsAndSaysWhatComesNext() throws Exception {
        String id = taken("LEAVE_ORDINARY");
        decide(prosecutor, id, "GRANT", REASONS)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("DECIDED"))
                .andExpect(jsonPath("$.decision.kind").value("GRANT"))
                .andExpect(jsonPath("$.decision.reasons").value(REASONS))
                .andExpect(jsonPath("$.decision.nextStep").value(startsWith("زندان")))
                .andExpect(jsonPath("$.decision.decidedByName").value("بهزاد مهرآیین"))
                .andExpect(jsonPath("$.allowedDecisions").value(hasSize(0)));
    }

    @Test
    void decidesARequestOnlyOnce() throws Exception {
        String id = taken("LEAVE_ORDINARY");
        decide(prosecutor, id, "GRANT", REASONS).andExpect(status().isOk());
        decide(prosecutor, id, "GRANT", REASONS)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("request.decided"));
    }

    @Test
    void letsAProsecutorProposeParoleButNotGrantIt() throws Exception {
        String id = taken("PAROLE");
        decide(prosecutor, id, "GRANT", REASONS)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("decision.not_allowed"));
        assertThat(actionsOn(id)).isEqualTo("request.decision_refused,request.taken");
        decide(prosecutor, id, "PROPOSED_TO_COURT", REASONS).andExpect(status().isOk());
    }

    @Test
    void refusesADecisionWithoutReasonsOrNeededConditions() throws Exception {
        String id = taken("LEAVE_ORDINARY");
        decide(prosecutor, id, "GRANT", "باشد")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("reasons"));
        decide(prosecutor, id, "GRANT_CONDITIONAL", REASONS)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("conditions"));
    }

    @Test
    void letsNoOtherOfficeDecide() throws Exception {
        String id = taken("LEAVE_ORDINARY");
        Someone officer = scene.official(Role.VISIT_OFFICER, Territory.Kind.PRISON, scene.prisonId);
        decide(officer, id, "GRANT", REASONS).andExpect(status().isNotFound());
        decide(new Scene(context).prosecutor(), id, "GRANT", REASONS)
                .andExpect(status().isNotFound());
    }

    @Test
    void showsTheFamilyItsRequestsAndNobodyElse() throws Exception {
        String id = taken("MEDICAL");
        show(mother, "/api/requests/" + id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.allowedDecisions").value(hasSize(0)));
        show(mother, "/api/me/requests")
                .andExpect(jsonPath("$").value(hasSize(1)))
                .andExpect(jsonPath("$[0].id").value(id));
        show(scene.stranger(), "/api/requests/" + id).andExpect(status().isNotFound());
        show(scene.stranger(), "/api/me/requests").andExpect(jsonPath("$").value(hasSize(0)));
    }

    @Test
    void opensThePrisonersFileToTheDistrictAndKeepsTheLook() throws Exception {
        taken("MEDICAL");
        decide(prosecutor, taken("LEAVE_ORDINARY"), "REFUSE", REASONS);
        String file = "/api/prisoners/" + scene.prisonerId + "/file";
        show(prosecutor, file)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.prisoner.ward").value("بند ۳"))
                .andExpect(jsonPath("$.prisoner.legalStatus").value("CONVICT"))
                .andExpect(jsonPath("$.openRequests").value(hasSize(1)))
                .andExpect(jsonPath("$.decidedRequests").value(hasSize(1)));
        show(new Scene(context).prosecutor(), file).andExpect(status().isNotFound());
        assertThat(actionsOn(scene.prisonerId.toString())).isEqualTo("prisoner.file_read");
    }

    @Test
    void laysTodaysVisitsAndOpenRequestsOnTheDesk() throws Exception {
        String open = taken("MEDICAL");
        decide(prosecutor, taken("LEAVE_ORDINARY"), "REFUSE", REASONS);
        show(prosecutor, "/api/desk")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.districtName").value("حوزهٔ سبزدشت"))
                .andExpect(jsonPath("$.title.fa").value("معاون دادستان"))
                .andExpect(jsonPath("$.title.en").value("Deputy prosecutor"))
                .andExpect(jsonPath("$.visits[0].id").value(visit.toString()))
                .andExpect(jsonPath("$.requests").value(hasSize(1)))
                .andExpect(jsonPath("$.requests[0].id").value(open));
        show(mother, "/api/desk").andExpect(status().isForbidden());
    }

    @Test
    void keepsWhatPeopleWroteSealed() throws Exception {
        String id = taken("MEDICAL");
        byte[] sealed =
                jdbc.sql("select text_sealed from request where id = ?")
                        .param(Ids.bytes(UUID.fromString(id)))
                        .query(byte[].class)
                        .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("عروسی");
    }

    private String taken(String type) throws Exception {
        String body = take(prosecutor, type).andReturn().getResponse().getContentAsString();
        return JsonPath.read(body, "$.id");
    }

    private ResultActions take(Someone actor, String type) throws Exception {
        return mvc.perform(
                post("/api/requests")
                        .with(actor.signedIn())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                                {"visitId":"%s","type":"%s","askedBy":"PRISONER","days":3,
                                 "fromDate":"2026-12-10","text":" عروسی خواهر "}\
                                """
                                        .formatted(visit, type)));
    }

    private ResultActions decide(Someone actor, String id, String kind, String reasons)
            throws Exception {
        return mvc.perform(
                post("/api/requests/" + id + "/decision")
                        .with(actor.signedIn())
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                                {"kind":"%s","reasons":"%s"}\
                                """
                                        .formatted(kind, reasons)));
    }

    private ResultActions show(Someone actor, String path) throws Exception {
        return mvc.perform(get(path).with(actor.signedIn()));
    }

    private String actionsOn(String thing) {
        return String.join(
                ",",
                jdbc.sql("select action from audit_entry where thing_id = ? order by action")
                        .param(Ids.bytes(UUID.fromString(thing)))
                        .query(String.class)
                        .list());
    }
}
