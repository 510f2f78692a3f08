package org.didar.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official can see to their open work no longer. Published inside the transaction; whoever keeps
 * work hands it over in the same one.
 *
 * @param successor who takes it over where they may; {@code null} for the whole office
 * @param by who brought it about; {@code null} for the clock
 */
public record WorkLeft(UUID account, @Nullable UUID successor, @Nullable UUID by) {}
