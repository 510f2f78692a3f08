package org.didar.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Actors;
import org.didar.access.Actors.Expected;
import org.didar.access.Reach;
import org.didar.access.SignedIn;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which officials can join visits of a prison, and when. */
@Service
@Transactional(readOnly = true)
public class OfficialsPresent {

    private final AllHours hours;
    private final Actors actors;
    private final PrisonDirectory prisons;
    private final Access access;

    OfficialsPresent(AllHours hours, Actors actors, PrisonDirectory prisons, Access access) {
        this.hours = hours;
        this.actors = actors;
        this.prisons = prisons;
        this.access = access;
    }

    /**
     * On these prison-local days. Whoever holds no office for the prison now is left out, and so
     * are hours that meet a leave, begun or planned: they stand, and count again without it.
     *
     * @param last the last day
     */
    public List<Sitting> in(PrisonView prison, LocalDate first, LocalDate last) {
        List<OfficialHours> all = hours.ofDistrict(prison.districtId(), first, last);
        if (all.isEmpty()) {
            return List.of();
        }
        Reach reach = prisons.reach(prison.id());
        Map<UUID, Optional<Expected>> sit =
                all.stream()
                        .map(OfficialHours::accountId)
                        .distinct()
                        .collect(Collectors.toMap(each -> each, each -> joining(each, reach)));
        return first.datesUntil(last.plusDays(1))
                .flatMap(day ->
                        all.stream()
                                .filter(each -> each.days().includes(day))
                                .map(each -> each.on(day, prison.zone())))
                .filter(each ->
                        sit.getOrDefault(each.official(), Optional.empty())
                                .filter(who -> who.isThere(each.from(), each.until()))
                                .isPresent())
                .toList();
    }

    /** The name an official goes by in rooms; empty when they are no official any more. */
    public String name(UUID official) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, official))
                .map(Actor::name)
                .orElse("");
    }

    private Optional<Expected> joining(UUID official, Reach reach) {
        return actors.expected(official)
                .filter(who -> access.allows(who.actor(), Act.KEEP_OWN_HOURS, reach));
    }
}
