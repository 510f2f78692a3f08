package org.didar.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.SignedIn;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.people.TakingOver;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody is told about themselves. */
@Service
@Transactional(readOnly = true)
class SeeingMe {

    private static final String STATION_LOCALE = "fa";

    private final Actors actors;
    private final Accounts accounts;
    private final BeingAway being;
    private final PrisonDirectory prisons;
    private final TakingOver takingOver;

    SeeingMe(
            Actors actors,
            Accounts accounts,
            BeingAway being,
            PrisonDirectory prisons,
            TakingOver takingOver) {
        this.actors = actors;
        this.accounts = accounts;
        this.being = being;
        this.prisons = prisons;
        this.takingOver = takingOver;
    }

    Me of(SignedIn signedIn) {
        return of(
                actors.find(signedIn)
                        .orElseThrow(() -> new Problem(CommonProblem.SIGN_IN_REQUIRED)));
    }

    Me of(Actor actor) {
        boolean station = actor.has(Role.STATION);
        BeingAway.Leave leave = station ? null : being.current(actor.id());
        return new Me(
                station ? Me.Kind.STATION : Me.Kind.PERSON,
                actor.id(),
                actor.name(),
                station || actor.personId() != null,
                station ? STATION_LOCALE : accounts.findById(actor.id()).orElseThrow().locale(),
                roles(actor),
                leave == null ? home(actor) : Me.Home.AWAY,
                leave == null ? null : leave.until(),
                station || actor.personId() != null
                        ? null
                        : takingOver.of(actor.id()).orElse(null));
    }

    private List<Me.RoleHeld> roles(Actor actor) {
        return actor.grants().stream()
                .sorted(Comparator.comparing(Grant::role))
                .map(each ->
                        new Me.RoleHeld(
                                each.role(),
                                each.territory().kind(),
                                each.territory().id(),
                                prisons.territoryName(each.territory())))
                .toList();
    }

    /** The desk of the weightiest office, and a family's home without one. */
    private static Me.Home home(Actor actor) {
        if (actor.has(Role.STATION)) {
            return Me.Home.STATION;
        }
        if (hasAny(actor, Role.PROSECUTOR, Role.SUPERVISING_JUDGE)) {
            return Me.Home.PROSECUTOR;
        }
        if (hasAny(actor, Role.VISIT_OFFICER, Role.WARDEN)) {
            return Me.Home.OFFICER;
        }
        if (actor.has(Role.AUDITOR)) {
            return Me.Home.AUDITOR;
        }
        if (actor.has(Role.ADMINISTRATOR)) {
            return Me.Home.ADMIN;
        }
        if (actor.has(Role.PROVINCE_MANAGER)) {
            return Me.Home.PROVINCE;
        }
        return actor.has(Role.POINT_CLERK) ? Me.Home.POINT : Me.Home.FAMILY;
    }

    private static boolean hasAny(Actor actor, Role... roles) {
        return Stream.of(roles).anyMatch(actor::has);
    }
}
