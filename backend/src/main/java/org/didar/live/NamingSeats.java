package org.didar.live;

import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Role;
import org.didar.accounts.OfficeTitle;
import org.didar.accounts.Officials;
import org.didar.live.protocol.SeatKind;
import org.didar.people.PeopleDirectory;
import org.didar.people.Relation;
import org.didar.visits.VisitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a seat's holder is called by whoever looks. */
@Component
class NamingSeats {

    private final PeopleDirectory people;
    private final Officials officials;

    NamingSeats(PeopleDirectory people, Officials officials) {
        this.people = people;
        this.officials = officials;
    }

    /** Visitors and prisoners see an officer's office, not the person's name. */
    @Nullable String nameOf(Seat seat, RoomSnapshots.Snapshot room, Actor viewer) {
        boolean official = !viewer.isVisitor() && !viewer.has(Role.STATION);
        return switch (seat.kind()) {
            case STATION -> room.prisonerName();
            case OFFICER -> official ? personName(seat.personId()) : null;
            case FAMILY, OFFICIAL -> personName(seat.personId());
        };
    }

    private @Nullable String personName(@Nullable UUID personId) {
        return personId == null ? null : people.person(personId).name();
    }

    static @Nullable Relation relationOf(Seat seat, RoomSnapshots.Snapshot room) {
        return room.visit().visitors().stream()
                .filter(visitor -> visitor.personId().equals(seat.personId()))
                .map(VisitView.Visitor::relation)
                .findFirst()
                .orElse(null);
    }

    @Nullable OfficeTitle titleOf(Seat seat) {
        return seat.kind() == SeatKind.OFFICIAL ? officials.title(seat.holderId()) : null;
    }
}
