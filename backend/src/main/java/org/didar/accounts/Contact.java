package org.didar.accounts;

/**
 * How to reach a person.
 *
 * @param mobile as stored, {@code +989…}
 * @param locale {@code fa} or {@code en}
 */
public record Contact(String mobile, String locale) {}
