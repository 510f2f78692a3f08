package org.didar.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.access.Grant;
import org.didar.access.Role;
import org.didar.access.Territory;
import org.didar.bench.Size.Kind;
import org.didar.kernel.Contention;
import org.didar.visits.BookingVisits;

/** Families who book, and the places they can have. */
final class Bookings {

    private final BookingVisits booking;

    Bookings(BookingVisits booking) {
        this.booking = booking;
    }

    /** A prisoner without a visit that week and a place that is free. */
    record Target(UUID prison, UUID station, UUID prisoner, UUID person, Instant start, int week) {

        Actor family() {
            return new Actor(
                    person,
                    person,
                    "معصومه آبشاری",
                    Set.of(new Grant(Role.FAMILY, new Territory(Territory.Kind.OWN, null))));
        }
    }

    /** The whole of what the two requests of a booking do behind the door. */
    UUID book(Target target) {
        UUID visit =
                Contention.retried(() ->
                        booking.hold(target.family(), target.prisoner(), target.start(), Set.of()));
        Contention.retried(() -> {
            booking.confirm(target.family(), visit);
            return visit;
        });
        return visit;
    }

    /** One for each free prisoner, no two for one place, prison after prison. */
    static List<Target> apart(Size size) {
        List<Target> targets = new ArrayList<>();
        for (int each = 0; each < Size.PRISONERS - Size.FIRST_FREE_PRISONER; each++) {
            int station = each % Size.STATIONS;
            int session = freeSession(station, each / Size.STATIONS);
            for (int prison = 0; prison < size.prisons(); prison++) {
                targets.add(
                        target(size, prison, Size.FIRST_FREE_PRISONER + each, station, session));
            }
        }
        return targets;
    }

    /** Free prisoners of a hundredth of the prisons, all after four sessions of one half-day. */
    static List<Target> crowd(Size size) {
        List<Target> targets = new ArrayList<>();
        int prisons = Math.max(1, size.prisons() / 100);
        for (int prison = 0; prison < prisons; prison++) {
            for (int each = 0; each < Size.PRISONERS - Size.FIRST_FREE_PRISONER; each++) {
                int session = Size.sessions() - 1 - each % 4;
                targets.add(target(size, prison, Size.FIRST_FREE_PRISONER + each, 0, session));
            }
        }
        return targets;
    }

    private static int freeSession(int station, int nth) {
        int found = -1;
        // Tomorrow's are too soon by now.
        for (int session = Size.SLOTS_A_DAY; ; session++) {
            if (!Size.isTaken(station, session) && ++found == nth) {
                return session;
            }
        }
    }

    private static Target target(Size size, int prison, int within, int station, int session) {
        int prisoner = size.prisoner(prison, within);
        return new Target(
                Kind.PRISON.id(prison),
                Kind.STATION.id((long) station * size.prisons() + prison),
                Kind.PRISONER.id(prisoner),
                Kind.PERSON.id(Size.leadOf(prisoner)),
                Size.start(station, session),
                Size.DAYS[session / Size.SLOTS_A_DAY] / 7 * 7);
    }
}
