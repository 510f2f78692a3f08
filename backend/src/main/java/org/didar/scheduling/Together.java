package org.didar.scheduling;

import java.util.UUID;

/**
 * A warden's word that two prisoners who are kept separate may this once have visits near each
 * other. Nothing else is waived. It is written to the audit log.
 *
 * @param wardenId the account that answers for it; the caller has asked for its access
 */
public record Together(UUID wardenId, Reason reason) {

    /** Why it may be. */
    public enum Reason {
        ESCORTED,
        NO_OTHER_PLACE,
        HUMANITARIAN,
        RISK_REVIEWED
    }
}
