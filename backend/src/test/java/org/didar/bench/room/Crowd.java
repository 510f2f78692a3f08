package org.didar.bench.room;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.didar.access.SignedIn;
import org.didar.kernel.Ids;
import org.didar.live.protocol.SeatKind;
import org.jspecify.annotations.Nullable;

/** Everybody who comes: rooms of four, each person signed in by a session of their own. */
final class Crowd {

    static final int SEATS = SeatKind.values().length;
    static final int ROOMS_A_PRISON = 20;

    private final List<Place> places = new ArrayList<>();

    Crowd(int rooms) {
        for (int each = 0; each < rooms; each++) {
            places.add(Place.number(each));
        }
    }

    List<Place> places() {
        return places;
    }

    /** The persons of the rooms from one number up to another. */
    List<Person> persons(int fromRoom, int toRoom) {
        return places.subList(fromRoom, toRoom).stream()
                .flatMap(place -> place.persons().stream())
                .toList();
    }

    /** A visit and its room, with a station and a prisoner of its own. */
    record Place(
            int number,
            UUID visit,
            UUID station,
            UUID prisoner,
            Person family,
            Person atStation,
            Person officer,
            Person official) {

        private static Place number(int number) {
            UUID visit = Ids.next();
            UUID station = Ids.next();
            return new Place(
                    number,
                    visit,
                    station,
                    Ids.next(),
                    Person.of(SeatKind.FAMILY, visit, visit),
                    Person.of(SeatKind.STATION, visit, station),
                    Person.of(SeatKind.OFFICER, visit, null),
                    Person.of(SeatKind.OFFICIAL, visit, null));
        }

        int prison() {
            return number / ROOMS_A_PRISON;
        }

        List<Person> persons() {
            return List.of(family, atStation, officer, official);
        }

        /** Whom somebody in it has an edge with. */
        List<Person> peersOf(Person person) {
            return persons().stream()
                    .filter(peer -> !peer.equals(person) && !(isStaff(peer) && isStaff(person)))
                    .toList();
        }

        private static boolean isStaff(Person person) {
            return person.kind().compareTo(SeatKind.STATION) > 0;
        }
    }

    /**
     * Somebody in one room.
     *
     * @param account of the person, or the paired device of the station
     * @param self what both name and account of a person hang on
     * @param cookie the session's own id
     */
    record Person(
            SeatKind kind,
            UUID visit,
            UUID seat,
            UUID holder,
            UUID account,
            UUID self,
            UUID session,
            UUID cookie) {

        private static Person of(SeatKind kind, UUID visit, @Nullable UUID holderOrNull) {
            UUID account = Ids.next();
            return new Person(
                    kind,
                    visit,
                    Ids.next(),
                    holderOrNull == null ? account : holderOrNull,
                    account,
                    Ids.next(),
                    Ids.next(),
                    UUID.randomUUID());
        }

        boolean isStation() {
            return kind == SeatKind.STATION;
        }

        SignedIn signedIn() {
            SignedIn.Kind holding = isStation() ? SignedIn.Kind.STATION : SignedIn.Kind.PERSON;
            return new SignedIn(holding, account, session);
        }

        /** As Spring Session writes it. */
        String cookieText() {
            return Base64.getEncoder()
                    .encodeToString(cookie.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
