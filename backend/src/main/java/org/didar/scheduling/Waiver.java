package org.didar.scheduling;

import java.util.UUID;

/**
 * An officer's word that a visit may be booked with less notice than the rule asks for. Nothing
 * else is waived: permits, restrictions, quota and free places count as always. It is written to
 * the audit log.
 *
 * @param officerId the account that answers for it; the caller has asked for its access
 */
public record Waiver(UUID officerId, Reason reason) {

    /** Why the notice was waived. */
    public enum Reason {
        HUMANITARIAN,
        MAKE_UP,
        CHANGE,
        DEMONSTRATION
    }
}
