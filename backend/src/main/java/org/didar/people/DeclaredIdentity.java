package org.didar.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person declared about themselves; officials declare nothing.
 *
 * @param nationalIdMasked the first three and the last two digits
 */
public record DeclaredIdentity(@Nullable String nationalIdMasked, @Nullable LocalDate birthDate) {

    public static final DeclaredIdentity NOTHING = new DeclaredIdentity(null, null);
}
