package org.didar.officials;

import java.util.List;
import java.util.UUID;
import org.didar.accounts.BeingAway;
import org.didar.accounts.OfficeTitle;
import org.didar.accounts.ReadingOffices;

/**
 * One official, for an administrator: the office and nothing of the person's own life.
 *
 * @param mobileMasked enough of the number to tell it from another
 * @param codeAllowed whether a code by text message opens the account
 * @param open whether the account can sign in at all
 */
record OfficialCard(
        UUID id,
        String name,
        String mobileMasked,
        boolean codeAllowed,
        boolean open,
        List<ReadingOffices.OfficeHeld> offices,
        List<BeingAway.Leave> leaves,
        List<Successor> successors) {

    /** Somebody of the same office who could take the work over. */
    record Successor(UUID id, String name, OfficeTitle title) {}
}
