package org.didar.live;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.didar.conferences.KeepingConferences;
import org.didar.conferences.OpenConference;
import org.didar.rules.Rule;
import org.didar.rules.RuleBook;
import org.didar.rules.RulesInForce;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a round is carried by direct connections or by the conference server. Edges stay what
 * they are; only who carries them differs. Whoever identifies, and whoever talks in private, is
 * always connected directly: at the server everybody could be heard by whoever runs it.
 */
@Component
class ChoosingCarriers {

    private final KeepingConferences conferences;
    private final RulesInForce rules;
    private final Clock clock;

    ChoosingCarriers(KeepingConferences conferences, RulesInForce rules, Clock clock) {
        this.conferences = conferences;
        this.rules = rules;
        this.clock = clock;
    }

    /** Opens or closes the visit's conference. A round that has one keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(VisitView visit, boolean confidential, List<Seat> seats) {
        if (!conferences.areOffered()) {
            return;
        }
        boolean may = EdgePlan.isShared(visit, confidential);
        if (may && (hasOne(visit) || isNeeded(visit, seats))) {
            conferences.open(visit);
        } else {
            conferences.close(visit.id());
        }
    }

    /** The conference that carries the round that runs. */
    Optional<OpenConference> of(VisitView visit) {
        return conferences.of(visit.id()).filter(each -> each.round() == visit.round());
    }

    /** Whether a round is carried directly whoever comes, so that paths may be laid for it. */
    boolean isDirectByRule(VisitView visit) {
        return !conferences.areOffered()
                || visit.type().isPrivileged()
                || carrier(book(visit)) == Rule.Carrier.DIRECT;
    }

    private boolean hasOne(VisitView visit) {
        return of(visit).isPresent();
    }

    private boolean isNeeded(VisitView visit, List<Seat> seats) {
        RuleBook book = book(visit);
        long joined = seats.stream().filter(Seat::isJoined).count();
        return carrier(book) == Rule.Carrier.CONFERENCE || joined > book.count(Rule.DIRECT_SEATS);
    }

    private static Rule.Carrier carrier(RuleBook book) {
        return book.choice(Rule.CARRIER, Rule.Carrier.class);
    }

    private RuleBook book(VisitView visit) {
        return rules.of(visit.prisonId(), visit.type().name(), clock.instant());
    }
}
