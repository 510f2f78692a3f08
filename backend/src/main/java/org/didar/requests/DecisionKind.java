package org.didar.requests;

/** What an office may answer. Which of them it may is data: see {@link DecisionRules}. */
public enum DecisionKind {
    GRANT,
    GRANT_CONDITIONAL,
    REFUSE,
    PROPOSED_TO_COURT,
    NOT_PROPOSED,
    REFERRED;

    boolean needsConditions() {
        return this == GRANT_CONDITIONAL;
    }
}
