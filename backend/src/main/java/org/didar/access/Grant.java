package org.didar.access;

/** A role bound to a territory. */
public record Grant(Role role, Territory territory) {}
