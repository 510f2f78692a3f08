package org.didar.rules;

import java.time.Instant;

/**
 * What the rules of booking judge a time by.
 *
 * @param earliest when the notice that the rule asks for is over, counted from now
 * @param latest the horizon's end, counted from now
 * @param start of the visit wished for
 * @param noticeWaived whether an officer gave their word in place of the notice
 * @param party how many people would come
 */
public record BookingFacts(
        RuleBook book,
        Instant now,
        Instant earliest,
        Instant latest,
        Instant start,
        boolean noticeWaived,
        int party) {

    /** The same for another time. */
    public BookingFacts at(Instant another) {
        return new BookingFacts(book, now, earliest, latest, another, noticeWaived, party);
    }
}
