package org.didar.live.protocol;

/** What an officer reminds the people in a room of; each page says it in its own words. */
public enum WarnReason {
    /** The conversation has left what the rules allow. */
    RULES,
    /** Somebody films the screen. */
    FILMING,
    /** Somebody is in the picture who was not announced. */
    STRANGER,
    /** Too loud, for those nearby. */
    VOICE
}
