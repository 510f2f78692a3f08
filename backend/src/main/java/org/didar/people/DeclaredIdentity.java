package org.didar.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person declared about themselves; officials declare nothing, a small child may have no
 * number yet.
 *
 * @param masked enough of the number to compare it with a card
 */
public record DeclaredIdentity(
        @Nullable IdentityKind kind, @Nullable String masked, @Nullable LocalDate birthDate) {}
