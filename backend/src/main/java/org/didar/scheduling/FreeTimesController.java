package org.didar.scheduling;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.people.PeopleDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FreeTimesController {

    private final FreeTimes freeTimes;
    private final SearchingTimes searching;
    private final PeopleDirectory people;
    private final Access access;

    FreeTimesController(
            FreeTimes freeTimes, SearchingTimes searching, PeopleDirectory people, Access access) {
        this.freeTimes = freeTimes;
        this.searching = searching;
        this.people = people;
        this.access = access;
    }

    /**
     * @param from a prison-local day, today when left out
     * @param days at most what the horizon allows
     * @param companions who else would come, of the prisoner's approved visitors
     * @param withOfficial only the times at which an official can join
     */
    @GetMapping("/api/prisoners/{id}/free-times")
    FreeDays freeTimes(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable LocalDate from,
            @RequestParam(defaultValue = "14") int days,
            @RequestParam(defaultValue = "") Set<UUID> companions,
            @RequestParam(defaultValue = "false") boolean withOfficial) {
        UUID own = actor.personId();
        boolean related = own != null && people.approvedRelation(own, id).isPresent();
        access.require(actor, Act.BOOK_VISIT, Reach.ofPersons(related ? Set.of(own) : Set.of()));
        LocalDate first = Objects.requireNonNullElseGet(from, () -> freeTimes.today(id));
        int asked = Math.clamp(days, 1, freeTimes.daysToHorizon(id));
        return freeTimes.find(id, party(own, companions, id), first, asked, official(withOfficial));
    }

    /**
     * Every time with what stands against it.
     *
     * @param daysOff only days off work
     * @param firstFree only the first time that can be had
     * @param withOfficial for a visit that an official joins
     */
    @GetMapping("/api/prisoners/{id}/times")
    List<TimeAnswer> times(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable LocalDate from,
            @RequestParam(defaultValue = "14") int days,
            @RequestParam(defaultValue = "") Set<UUID> companions,
            @RequestParam(defaultValue = "false") boolean daysOff,
            @RequestParam(defaultValue = "false") boolean firstFree,
            @RequestParam(defaultValue = "false") boolean withOfficial) {
        UUID own = actor.personId();
        boolean related = own != null && people.approvedRelation(own, id).isPresent();
        access.require(actor, Act.BOOK_VISIT, Reach.ofPersons(related ? Set.of(own) : Set.of()));
        LocalDate first = Objects.requireNonNullElseGet(from, () -> freeTimes.today(id));
        int asked = Math.clamp(days, 1, freeTimes.daysToHorizon(id));
        return searching.answer(
                new SearchingTimes.Question(
                        id,
                        party(own, companions, id),
                        first,
                        asked,
                        daysOff,
                        firstFree,
                        withOfficial));
    }

    private static @Nullable WithOfficial official(boolean wanted) {
        return wanted ? WithOfficial.ANYBODY : null;
    }

    /** Strangers among the companions are left out: their times are nobody's business. */
    private Set<UUID> party(@Nullable UUID own, Set<UUID> companions, UUID prisonerId) {
        Set<UUID> party = new HashSet<>();
        people.approvedVisitors(prisonerId).stream()
                .map(each -> each.personId())
                .filter(each -> each.equals(own) || companions.contains(each))
                .forEach(party::add);
        return party;
    }
}
