package org.didar.people;

import java.util.UUID;

/**
 * Where a prisoner is moved to.
 *
 * @param number the new prison's own, unique in it
 */
public record Destination(UUID prisonId, String ward, String number) {}
