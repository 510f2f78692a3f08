package org.didar.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a role holds.
 *
 * @param id the station, prison, district or province; {@code null} for OWN and COUNTRY
 */
public record Territory(Kind kind, @Nullable UUID id) {

    /** From the smallest to the largest. */
    public enum Kind {
        OWN,
        STATION,
        POINT_DAY,
        PRISON,
        DISTRICT,
        PROVINCE,
        COUNTRY
    }

    public Territory {
        boolean needsId = kind != Kind.OWN && kind != Kind.COUNTRY;
        if (needsId != (id != null)) {
            throw new IllegalArgumentException("Territory " + kind + " with id " + id);
        }
    }
}
