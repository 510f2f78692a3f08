package org.didar.requests;

import org.jspecify.annotations.Nullable;

/**
 * An office's answer.
 *
 * @param nextStep what the family can do now, in plain words
 */
record Answer(DecisionKind kind, String reasons, @Nullable String conditions, String nextStep) {}
