package org.didar.rules;

/** How wide a version of a rule holds. */
public enum RuleScope {
    COUNTRY,
    PROVINCE,
    PRISON
}
