package org.didar.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told of their own takeover: nothing of the person it is about.
 *
 * @param reason in plain words, once decided
 */
public record TakeoverView(
        UUID id, TakeoverStatus status, Instant filedAt, @Nullable String reason) {}
