package org.didar.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role bound to a territory.
 *
 * @param onBehalfOf the account in whose place it is held by delegation; {@code null} for one's own
 */
public record Grant(Role role, Territory territory, @Nullable UUID onBehalfOf) {

    public Grant(Role role, Territory territory) {
        this(role, territory, null);
    }
}
