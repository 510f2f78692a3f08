package org.didar.crypto;

import org.didar.crypto.RotatingKeys.Progress;

/**
 * What is sealed and stands in no column, so that new keys can reach it as they reach a {@link
 * SealedColumn}. A bean of the module that owns it.
 */
public interface SealedThings {

    /** What {@link FieldCipher} was told is the column. */
    String context();

    /** How far they are, looking at each. What cannot be looked at counts as old. */
    Progress progress();

    /**
     * Brings those under old keys under the newest, each whole or not at all; goes on where it was
     * stopped.
     *
     * @return how many
     */
    long writeAnew();
}
