package org.didar.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing lies, told by its module so that the policy needs to know no module.
 *
 * @param persons the people whose own thing it is
 */
public record Reach(
        @Nullable UUID stationId,
        @Nullable UUID prisonId,
        @Nullable UUID districtId,
        @Nullable UUID provinceId,
        Set<UUID> persons) {

    public Reach {
        persons = Set.copyOf(persons);
    }

    /** A thing that belongs to people and to no territory. */
    public static Reach ofPersons(Set<UUID> persons) {
        return new Reach(null, null, null, null, persons);
    }

    /** The same place, with the station and the people of one thing in it. */
    public Reach with(@Nullable UUID station, Set<UUID> people) {
        return new Reach(station, prisonId, districtId, provinceId, people);
    }

    boolean isWithin(Territory territory, Actor actor) {
        return switch (territory.kind()) {
            case OWN -> actor.personId() != null && persons.contains(actor.personId());
            case STATION -> territory.id() != null && territory.id().equals(stationId);
            case POINT_DAY -> false; // point-days come with the outreach module
            case PRISON -> territory.id() != null && territory.id().equals(prisonId);
            case DISTRICT -> territory.id() != null && territory.id().equals(districtId);
            case PROVINCE -> territory.id() != null && territory.id().equals(provinceId);
            case COUNTRY -> true;
        };
    }
}
