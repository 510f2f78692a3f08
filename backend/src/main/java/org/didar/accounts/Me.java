package org.didar.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.people.TakeoverView;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in here.
 *
 * @param registered whether we know the person behind the account
 * @param home the first page
 * @param awayUntil the end of an official's leave that goes on now
 * @param takeover while nobody is registered: whom they said to be, if another had vouched for them
 */
record Me(
        Kind kind,
        UUID id,
        @Nullable String name,
        boolean registered,
        String locale,
        List<RoleHeld> roles,
        Home home,
        @Nullable Instant awayUntil,
        @Nullable TakeoverView takeover) {

    enum Kind {
        PERSON,
        STATION
    }

    enum Home {
        FAMILY,
        STATION,
        OFFICER,
        PROSECUTOR,
        AUDITOR,
        ADMIN,
        /** A province's manager, who plans over its prisons. */
        PROVINCE,
        /** A point clerk, who vouches for people. */
        POINT,
        /** An official on leave, who may come back early. */
        AWAY
    }

    record RoleHeld(
            Role role,
            Territory.Kind territoryKind,
            @Nullable UUID territoryId,
            @Nullable String territoryName) {}
}
