package org.didar.evidence;

import java.util.UUID;

/** What a picture serves to decide. */
record Matter(Kind kind, UUID id) {

    enum Kind {
        RELATIONSHIP,
        TAKEOVER
    }
}
