package org.didar.people;

import java.time.Instant;

/** Who answers for a person without an account, for whoever decides about that person. */
record VoucherView(String name, Tie tie, Instant vouchedAt) {}
