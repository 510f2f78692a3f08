package org.didar.live;

/** How much of its picture a side sends beside the sound, the most first. */
public enum Rung {
    FULL,
    LESS,
    SMALL,
    STILLS,
    SOUND
}
