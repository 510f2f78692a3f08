package org.didar.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.didar.kernel.Ids;
import org.didar.rules.BookingFacts;
import org.didar.rules.BookingRules;
import org.didar.rules.Rule;
import org.didar.rules.RuleBook;
import org.didar.rules.RuleEffects;
import org.didar.rules.Spans;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how coming visits would fare under a changed rule, as if they were booked under it. */
@Component
class CountingEffects implements RuleEffects {

    private final JdbcClient jdbc;
    private final BookingRules judging;
    private final Spans spans;
    private final Clock clock;

    CountingEffects(JdbcClient jdbc, BookingRules judging, Spans spans, Clock clock) {
        this.jdbc = jdbc;
        this.judging = judging;
        this.spans = spans;
        this.clock = clock;
    }

    private record Coming(Of of, Instant made, Instant start, Instant end, int party) {}

    private static final class Counter {
        private long coming;
        private long against;
        private long freed;
    }

    @Override
    public Effect of(Change change) {
        Counter counter = new Counter();
        Function<Of, RuleBook> before = remembered(change.before());
        Function<Of, RuleBook> after = remembered(change.after());
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        select v.prison_id, v.type, v.created_at, v.start_at, v.end_at,
                          (select count(*) from visit_participant p where p.visit_id = v.id)
                        from visit v
                        where v.status in ('REQUESTED', 'CONFIRMED') and v.start_at > ?
                        """)
                .param(LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(
                        (RowCallbackHandler)
                                row -> count(coming(row), change, before, after, counter));
        return new Effect(counter.coming, counter.against, counter.freed);
    }

    private void count(
            Coming visit,
            Change change,
            Function<Of, RuleBook> before,
            Function<Of, RuleBook> after,
            Counter counter) {
        String type = change.visitType();
        boolean touched =
                change.prisons().contains(visit.of().prison())
                        && (type == null || type.equals(visit.of().visitType()));
        if (touched) {
            counter.coming++;
            boolean was = breaks(change.rule(), before.apply(visit.of()), visit);
            boolean is = breaks(change.rule(), after.apply(visit.of()), visit);
            counter.against += is && !was ? 1 : 0;
            counter.freed += was && !is ? 1 : 0;
        }
    }

    /** Whether a visit like this one could not have been booked, or not be given up for free. */
    private boolean breaks(Rule rule, RuleBook book, Coming visit) {
        return switch (rule) {
            case NOTICE -> BookingRules.enoughNotice(facts(book, visit)).isPresent();
            case HORIZON -> BookingRules.withinHorizon(facts(book, visit)).isPresent();
            case PARTY_SIZE -> BookingRules.partyFits(facts(book, visit)).isPresent();
            case LONGEST_VISIT -> length(visit).compareTo(book.span(rule).duration()) > 0;
            case FREE_CANCEL ->
                    clock.instant()
                            .isAfter(spans.before(book.prison(), visit.start(), book.span(rule)));
            default -> false;
        };
    }

    private BookingFacts facts(RuleBook book, Coming visit) {
        return judging.facts(book, visit.made(), visit.start(), false, visit.party());
    }

    private static Duration length(Coming visit) {
        return Duration.between(visit.start(), visit.end());
    }

    private static Function<Of, RuleBook> remembered(Function<Of, RuleBook> books) {
        Map<Of, RuleBook> known = new HashMap<>();
        return of -> known.computeIfAbsent(of, books);
    }

    private static Coming coming(ResultSet row) throws SQLException {
        UUID prison = Ids.of(row.getBytes(1));
        return new Coming(
                new Of(prison, row.getString(2)),
                instant(row, 3),
                instant(row, 4),
                instant(row, 5),
                row.getInt(6));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
