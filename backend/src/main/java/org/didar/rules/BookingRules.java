package org.didar.rules;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The rules of booking, each a function over facts that answers with the rule in force when it is
 * broken. Search, booking and the preview of a rule's change all ask these.
 */
@Component
public class BookingRules {

    private final Spans spans;

    BookingRules(Spans spans) {
        this.spans = spans;
    }

    /** What the rules judge somebody by who wants that time now. */
    public BookingFacts facts(
            RuleBook book, Instant now, Instant start, boolean noticeWaived, int party) {
        return new BookingFacts(
                book,
                now,
                spans.after(book.prison(), now, book.span(Rule.NOTICE)),
                spans.after(book.prison(), now, book.span(Rule.HORIZON)),
                start,
                noticeWaived,
                party);
    }

    /** The first rule that the facts break. */
    public static Optional<RuleInForce> broken(BookingFacts facts) {
        return enoughNotice(facts).or(() -> withinHorizon(facts)).or(() -> partyFits(facts));
    }

    /** A visit starts no sooner than the notice; on an officer's word, no sooner than now. */
    public static Optional<RuleInForce> enoughNotice(BookingFacts facts) {
        Instant earliest = facts.noticeWaived() ? facts.now() : facts.earliest();
        return unless(!facts.start().isBefore(earliest), facts, Rule.NOTICE);
    }

    /** A visit starts no later than the horizon. */
    public static Optional<RuleInForce> withinHorizon(BookingFacts facts) {
        return unless(!facts.start().isAfter(facts.latest()), facts, Rule.HORIZON);
    }

    /** No more people come than one visit may have. */
    public static Optional<RuleInForce> partyFits(BookingFacts facts) {
        int most = facts.book().count(Rule.PARTY_SIZE);
        return unless(facts.party() <= most, facts, Rule.PARTY_SIZE);
    }

    private static Optional<RuleInForce> unless(boolean kept, BookingFacts facts, Rule rule) {
        return kept ? Optional.empty() : Optional.of(facts.book().inForce(rule));
    }
}
