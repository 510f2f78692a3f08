package org.didar.waiting;

/** What became of an offer. */
enum OfferAnswer {
    TAKEN,
    GIVEN_UP,
    EXPIRED
}
