package org.didar.people;

/**
 * What somebody is to a prisoner, by the prison's word.
 *
 * @param isAdult whether they may lead a visit: 18 or older, as far as is known
 */
public record ApprovedKin(Relation relation, boolean isAdult) {}
