package org.didar.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.didar.requests.DecisionKind.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.didar.access.Role;
import org.didar.testing.OnMariaDb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@OnMariaDb
class DecisionRulesTests {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Set<Role> PROSECUTOR = Set.of(Role.PROSECUTOR);

    @Autowired DecisionRules rules;

    @ParameterizedTest
    @EnumSource(names = "LEAVE_.*", mode = EnumSource.Mode.MATCH_ALL)
    void letsAProsecutorGrantOrRefuseLeave(RequestType leave) {
        assertThat(rules.allowed(PROSECUTOR, leave, TODAY))
                .containsExactlyInAnyOrder(GRANT, GRANT_CONDITIONAL, REFUSE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAROLE", "SEMI_LIBERTY", "E_TAG", "PARDON", "COMMUTE_REDUCE"})
    void letsAProsecutorOnlyProposeOrReferWhatACourtDecides(RequestType type) {
        assertThat(rules.allowed(PROSECUTOR, type, TODAY))
                .containsExactlyInAnyOrder(PROPOSED_TO_COURT, NOT_PROPOSED, REFERRED);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoTypeWithoutAnAnswer(RequestType type) {
        for (Role office : EnumSet.of(Role.PROSECUTOR, Role.SUPERVISING_JUDGE)) {
            assertThat(rules.allowed(Set.of(office), type, TODAY)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PROSECUTOR", "SUPERVISING_JUDGE"})
    void givesNoDecisionToAnyOtherRole(Role role) {
        for (RequestType type : RequestType.values()) {
            assertThat(rules.allowed(Set.of(role), type, TODAY)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasPlainWordsForWhatFollowsEachDecision(DecisionKind kind) {
        assertThat(rules.nextStepAfter(kind)).isNotBlank();
    }

    @Test
    void holdsFromItsFirstDayUntilBeforeItsLast() {
        var rule =
                new DecisionRules.Rule(
                        Role.PROSECUTOR, RequestType.PAROLE, REFERRED, TODAY, TODAY.plusDays(1));
        assertThat(rule.holds(PROSECUTOR, RequestType.PAROLE, TODAY.minusDays(1))).isFalse();
        assertThat(rule.holds(PROSECUTOR, RequestType.PAROLE, TODAY)).isTrue();
        assertThat(rule.holds(PROSECUTOR, RequestType.PAROLE, TODAY.plusDays(1))).isFalse();
    }
}
