package org.didar.testing;

/** Whose a thing is to somebody who asks for it. */
public enum Whose {
    OWN,
    /** In the same prison. */
    OTHER_PERSON,
    /** In the same district. */
    OTHER_PRISON,
    OTHER_DISTRICT
}
