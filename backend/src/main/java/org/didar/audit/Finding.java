package org.didar.audit;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is wrong with the chain.
 *
 * @param position the link, or 0 where it is about an entry in no link
 * @param entryId the entry, where one is known
 */
record Finding(Kind kind, long position, @Nullable UUID entryId) {

    /** What can be wrong. The names are kept in a table and shown from the client's catalogue. */
    enum Kind {
        ENTRY_CHANGED("entry %2$s, sealed by link %1$d, was changed"),
        ENTRY_REMOVED("entry %2$s, sealed by link %1$d, was removed"),
        ENTRY_FOREIGN("entry %2$s, sealed by link %1$d, was not written by Didar"),
        LINK_CHANGED("link %1$d was changed, or put there by somebody else"),
        LINK_MISSING("link %1$d is missing"),
        LINK_BEYOND("link %1$d stands after the end of the chain"),
        LINK_BEFORE("link %1$d stands before the beginning of the chain, where it was cut"),
        CUT_CHANGED("the cut after link %1$d was changed, or put there by somebody else"),
        HEAD_CHANGED("the end of the chain is not link %1$d as it was sealed"),
        ANCHOR_MISSED("the chain does not hold link %1$d as it was once noted elsewhere"),
        ENTRY_UNLINKED("entry %2$s is in no link of the chain and does not wait for one"),
        ENTRY_UNSEALED("entry %2$s has waited over a minute to be sealed: is the server running?"),
        ENTRY_LOST("entry %2$s was removed before it was sealed");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    static Finding at(Kind kind, long position) {
        return new Finding(kind, position, null);
    }

    /** One plain English sentence without its full stop. */
    String sentence() {
        return String.format(Locale.ROOT, kind.sentence, position, entryId);
    }
}
