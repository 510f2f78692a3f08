package org.didar.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is decided by a rule and not by code. Values, bounds and sources are rows; {@code
 * docs/rules.md} lists what the platform starts with.
 */
public enum Rule {
    /** How long before its start a visit can last be booked. */
    NOTICE("booking.notice", Kind.SPAN),
    /** How far ahead one can book. */
    HORIZON("booking.horizon", Kind.SPAN),
    /** Until how long before the start a family cancels or changes without losing its turn. */
    FREE_CANCEL("booking.free_cancel", Kind.SPAN),
    /** How long a chosen time is kept while the family decides. */
    HOLD("booking.hold", Kind.SPAN),
    /** How many people may come to one visit. */
    PARTY_SIZE("booking.party", Kind.COUNT),
    /** How often a family may change the time of one visit. */
    CHANGES_PER_VISIT("booking.changes", Kind.COUNT),
    /** Whether a confirmed hold is a visit at once or has to be approved. */
    BOOKING_MODE("booking.mode", BookingMode.class),
    /** What becomes of a request that nobody has answered in time. */
    UNANSWERED("approval.unanswered", Unanswered.class),
    /** How soon after the request the prison answers. */
    ANSWER_WITHIN("approval.answer_within", Kind.SPAN),
    /** How long before the start the answer is there at the latest. */
    ANSWER_BEFORE_START("approval.before_start", Kind.SPAN),
    /** Whether first-circle relatives need a permit as everyone else does. */
    PERMIT_FOR_FIRST_CIRCLE("permit.first_circle", Kind.FLAG),
    /** How many family visits a prisoner has in a period. */
    VISITS_PER_PERIOD("quota.visits", Kind.COUNT),
    /** How many weeks that period lasts. */
    PERIOD_WEEKS("quota.weeks", Kind.COUNT),
    /** The pause between two visits at one station when a template names none. */
    GAP("timetable.gap", Kind.SPAN),
    /** The longest visit a template may offer. */
    LONGEST_VISIT("timetable.longest", Kind.SPAN),
    /** How far apart in time two people are kept who may not meet. */
    KEEP_SEPARATE_MARGIN("separate.margin", Kind.SPAN),
    /** How long before the start the waiting room opens. */
    OPENS_BEFORE("visit.opens_before", Kind.SPAN),
    /** How long after the start a visitor is waited for. */
    LATE_GRACE("visit.late_grace", Kind.SPAN),
    /** What carries sound and picture, where a conference server is set up. */
    CARRIER("visit.carrier", Carrier.class),
    /** How many people are connected straight to each other at most; more meet at the server. */
    DIRECT_SEATS("visit.direct_seats", Kind.COUNT),
    /** Below this share of the booked minutes a visit counts as lost. */
    MAKE_WHOLE_PERCENT("visit.make_whole", Kind.PERCENT),
    /** How long the one named make-up time is kept free. */
    MAKE_UP_OFFER("makeup.offer", Kind.SPAN),
    /** How long a make-up credit can be spent. */
    MAKE_UP_VALID("makeup.valid", Kind.SPAN),
    /** How long a freed time is kept for whom it is offered to. */
    WAITING_LIST_OFFER("waiting.offer", Kind.SPAN);

    /** What a rule's value is. */
    public enum Kind {
        SPAN,
        COUNT,
        PERCENT,
        FLAG,
        CHOICE
    }

    /** How a confirmed hold becomes a visit. */
    public enum BookingMode {
        INSTANT,
        REQUEST
    }

    /** How the people in a visit are connected. */
    public enum Carrier {
        DIRECT,
        CONFERENCE
    }

    /** What the deadline does to a request; a missing permit or a ban it never passes by. */
    public enum Unanswered {
        REJECT,
        CONFIRM
    }

    private final String key;
    private final Kind kind;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after construction
    private final List<String> choices;

    Rule(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
        this.choices = List.of();
    }

    Rule(String key, Class<? extends Enum<?>> choices) {
        this.key = key;
        this.kind = Kind.CHOICE;
        this.choices = Stream.of(choices.getEnumConstants()).map(Enum::name).toList();
    }

    /** Its stable name in tables, documents and the interface. */
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** What a {@link Kind#CHOICE} can be; empty for other kinds. */
    public List<String> choices() {
        return choices;
    }

    /** Empty for a rule that this version of the platform does not know. */
    static Optional<Rule> of(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** Whether the text is a value of this rule. */
    boolean accepts(String text) {
        return switch (kind) {
            case SPAN -> Span.isSpan(text);
            case COUNT, PERCENT -> text.matches("\\d{1,4}");
            case FLAG -> text.equals("yes") || text.equals("no");
            case CHOICE -> choices.contains(text);
        };
    }

    /** Whether there is a more and a less of it. */
    boolean hasBounds() {
        return kind == Kind.SPAN || kind == Kind.COUNT || kind == Kind.PERCENT;
    }

    /** For comparing two values of a rule that has bounds. */
    long size(String text) {
        return kind == Kind.SPAN ? Span.of(text).nominalMinutes() : Long.parseLong(text);
    }
}
