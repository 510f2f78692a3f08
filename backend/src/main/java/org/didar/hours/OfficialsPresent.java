package org.didar.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Actors;
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
     * On these prison-local days. Whoever holds no office for the prison now, or is away, is left
     * out: the hours stand, and count again once they are back.
     *
     * @param last the last day
     */
    public List<Sitting> in(PrisonView prison, LocalDate first, LocalDate last) {
        List<OfficialHours> all = hours.ofDistrict(prison.districtId(), first, last);
        if (all.isEmpty()) {
            return List.of();
        }
        Reach reach = prisons.reach(prison.id());
        Map<UUID, Boolean> sit =
                all.stream()
                        .map(OfficialHours::accountId)
                        .distinct()
                        .collect(Collectors.toMap(each -> each, each -> mayJoin(each, reach)));
        return first.datesUntil(last.plusDays(1))
                .flatMap(day ->
                        all.stream()
                                .filter(each -> sit.getOrDefault(each.accountId(), false))
                                .filter(each -> each.days().includes(day))
                                .map(each -> each.on(day, prison.zone())))
                .toList();
    }

    /** The name an official goes by in rooms; empty when they are no official any more. */
    public String name(UUID official) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, official))
                .map(Actor::name)
                .orElse("");
    }

    private boolean mayJoin(UUID official, Reach reach) {
        return actors.find(new SignedIn(SignedIn.Kind.PERSON, official))
                .filter(actor -> access.allows(actor, Act.KEEP_OWN_HOURS, reach))
                .isPresent();
    }
}
