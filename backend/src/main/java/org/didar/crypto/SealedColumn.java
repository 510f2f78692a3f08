package org.didar.crypto;

import org.jspecify.annotations.Nullable;

/**
 * A column of sealed values, so that new keys can reach every row. The module that owns the table
 * declares one as a bean; the table's key is {@code id}.
 *
 * @param context what {@link FieldCipher} was told is the column, for example {@code
 *     person.national_id}
 * @param index the column of the keyed index over the same values, if there is one
 */
public record SealedColumn(String context, String table, String column, @Nullable String index) {}
