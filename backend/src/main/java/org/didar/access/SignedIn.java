package org.didar.access;

import java.io.Serializable;
import java.util.UUID;

/** What a session remembers of who signed in; roles are looked up afresh at each request. */
public record SignedIn(Kind kind, UUID id) implements Serializable {

    /** A person's account, or a paired station. */
    public enum Kind {
        PERSON,
        STATION
    }
}
