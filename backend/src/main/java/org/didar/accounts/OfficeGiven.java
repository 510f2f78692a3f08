package org.didar.accounts;

import java.time.Instant;
import org.didar.access.Grant;
import org.jspecify.annotations.Nullable;

/**
 * An office as it is given: the role and where it holds, under which title, until when.
 *
 * @param titleKey {@code null} for the account's own words
 * @param until {@code null} for no end
 */
public record OfficeGiven(Grant grant, @Nullable String titleKey, @Nullable Instant until) {}
