package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.access.Role;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Component;

/** State and role together: the actions a client may offer, so that it mirrors no rule. */
@Component
public class AllowedActions {

    private final Access access;
    private final PrisonDirectory prisons;
    private final VisitRules rules;
    private final Clock clock;

    AllowedActions(Access access, PrisonDirectory prisons, VisitRules rules, Clock clock) {
        this.access = access;
        this.prisons = prisons;
        this.rules = rules;
        this.clock = clock;
    }

    public Set<VisitAction> of(VisitView visit, Actor actor) {
        return of(visit, actor, Set.of());
    }

    /**
     * @param more what its room makes possible besides
     */
    public Set<VisitAction> of(VisitView visit, Actor actor, Set<VisitAction> more) {
        Set<VisitAction> possible = possible(visit);
        possible.addAll(more);
        Reach reach = prisons.reach(visit.prisonId()).with(visit.stationId(), visit.visitorIds());
        Set<VisitAction> actions = EnumSet.noneOf(VisitAction.class);
        for (VisitAction action : possible) {
            if (access.allows(actor, act(action), reach)
                    && isInTime(action, visit, actor)
                    && keepsPrivilege(action, visit, actor)) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** When the waiting room of a visit opens. */
    public Instant opensAt(VisitView visit) {
        return rules.opensAt(visit);
    }

    private boolean isInTime(VisitAction action, VisitView visit, Actor actor) {
        if (action != VisitAction.CHANGE) {
            return true;
        }
        return rules.isInTimeToChange(visit, actor.has(Role.FAMILY), clock.instant());
    }

    /** Nobody but its two sides enters a privileged visit, and it has no sound to be turned off. */
    private static boolean keepsPrivilege(VisitAction action, VisitView visit, Actor actor) {
        if (!visit.type().isPrivileged()) {
            return true;
        }
        return switch (action) {
            case ENTER -> actor.isVisitor() || actor.has(Role.STATION);
            case MUTE, CONFIDE -> false;
            case CONFIRM, RELEASE, CANCEL, CHANGE, APPROVE, REJECT, TAKE_REQUEST -> true;
            case ADMIT, PAUSE, RESUME, EJECT, READMIT, END, WARN, EXTEND, RESEAT -> true;
        };
    }

    private Set<VisitAction> possible(VisitView visit) {
        Instant now = clock.instant();
        boolean open = !now.isBefore(opensAt(visit));
        return switch (visit.status()) {
            case HELD -> EnumSet.of(VisitAction.CONFIRM, VisitAction.RELEASE);
            case REQUESTED ->
                    EnumSet.of(
                            VisitAction.CANCEL,
                            VisitAction.CHANGE,
                            VisitAction.APPROVE,
                            VisitAction.REJECT);
            case CONFIRMED ->
                    open
                            ? EnumSet.of(VisitAction.ENTER, VisitAction.CANCEL, VisitAction.CHANGE)
                            : EnumSet.of(VisitAction.CANCEL, VisitAction.CHANGE);
            case WAITING ->
                    visit.admitted()
                            ? EnumSet.of(
                                    VisitAction.ENTER,
                                    VisitAction.WARN,
                                    VisitAction.MUTE,
                                    VisitAction.RESEAT,
                                    VisitAction.TAKE_REQUEST)
                            : EnumSet.of(
                                    VisitAction.ENTER,
                                    VisitAction.CANCEL,
                                    VisitAction.RESEAT,
                                    VisitAction.ADMIT);
            case LIVE ->
                    EnumSet.of(
                            VisitAction.ENTER,
                            VisitAction.PAUSE,
                            VisitAction.END,
                            VisitAction.WARN,
                            VisitAction.MUTE,
                            VisitAction.EXTEND,
                            VisitAction.RESEAT,
                            VisitAction.CONFIDE,
                            VisitAction.TAKE_REQUEST);
            case PAUSED ->
                    EnumSet.of(
                            VisitAction.ENTER,
                            VisitAction.RESUME,
                            VisitAction.END,
                            VisitAction.WARN,
                            VisitAction.MUTE,
                            VisitAction.EXTEND,
                            VisitAction.RESEAT);
            case ENDED, MISSED, CANCELLED, REJECTED, EXPIRED -> EnumSet.noneOf(VisitAction.class);
        };
    }

    private static Act act(VisitAction action) {
        return switch (action) {
            case CONFIRM, RELEASE -> Act.BOOK_VISIT;
            case CANCEL -> Act.CANCEL_VISIT;
            case CHANGE -> Act.CHANGE_VISIT;
            case APPROVE, REJECT -> Act.DECIDE_VISIT;
            case ENTER -> Act.ENTER_ROOM;
            case ADMIT, PAUSE, RESUME, EJECT, READMIT, END, WARN, MUTE, EXTEND, RESEAT, CONFIDE ->
                    Act.RUN_VISIT;
            case TAKE_REQUEST -> Act.TAKE_REQUEST;
        };
    }
}
