package org.didar.rules;

import java.util.UUID;

/** The names of those who set and verified rules. Those who keep accounts implement it. */
public interface RuleKeepers {

    /** The name of an account's person, and empty words without one. */
    String name(UUID account);
}
