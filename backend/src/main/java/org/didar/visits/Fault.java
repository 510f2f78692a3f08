package org.didar.visits;

/** On whose side it lay that a visit was short or missed. */
public enum Fault {
    VISITOR,
    PRISON,
    POINT,
    NETWORK,
    PLATFORM,
    NONE
}
