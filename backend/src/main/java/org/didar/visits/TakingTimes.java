package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.people.PeopleDirectory;
import org.didar.people.PeopleProblem;
import org.didar.people.Relation;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.Place;
import org.didar.scheduling.Waiver;
import org.didar.scheduling.Wish;
import org.didar.scheduling.WithOfficial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a time for a family: a held place and the visit in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakingTimes {

    private final SavingVisits saving;
    private final ClaimingPlaces places;
    private final PeopleDirectory people;
    private final VisitRules rules;
    private final Clock clock;

    TakingTimes(
            SavingVisits saving,
            ClaimingPlaces places,
            PeopleDirectory people,
            VisitRules rules,
            Clock clock) {
        this.saving = saving;
        this.places = places;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Holds the time for those who come until the hold ends.
     *
     * @param official who shall join, if anybody
     * @param word why the notice the rule asks for is waived, if it is
     */
    void take(
            Actor actor,
            UUID id,
            UUID prisonerId,
            UUID booker,
            Instant start,
            Set<UUID> companions,
            @Nullable Waiver word,
            @Nullable WithOfficial official) {
        Instant now = clock.instant();
        UUID prison = people.prisoner(prisonerId).prisonId();
        Instant until = rules.heldUntil(prison, VisitType.FAMILY_ONLINE, now);
        Set<UUID> visitors = new HashSet<>(companions);
        visitors.add(booker);
        Wish plain = new Wish(id, prisonerId, visitors, start).with(official);
        keep(word == null ? plain : plain.waivingNotice(word), booker, actor.id(), until);
    }

    /**
     * Holds the wished time until then.
     *
     * @param lead whom of the visitors the others come with
     * @param by the account that asked for it
     */
    void keep(Wish wish, UUID lead, UUID by, Instant until) {
        requireAdult(lead);
        List<Participant> participants = participants(wish.prisonerId(), lead, wish.visitorIds());
        Place place = places.hold(wish, until);
        saving.save(
                Visit.held(
                        wish.visitId(),
                        VisitType.FAMILY_ONLINE,
                        wish.prisonerId(),
                        place,
                        participants,
                        by,
                        until,
                        clock.instant()));
    }

    /** Led by an adult: children come along. */
    private void requireAdult(UUID booker) {
        if (!people.isAdult(booker)) {
            throw new Problem(PeopleProblem.LEADER_TOO_YOUNG);
        }
    }

    private List<Participant> participants(UUID prisonerId, UUID booker, Set<UUID> companions) {
        List<Participant> participants = new ArrayList<>();
        Stream.concat(Stream.of(booker), companions.stream().sorted())
                .distinct()
                .forEach(person ->
                        participants.add(
                                new Participant(
                                        person,
                                        relation(person, prisonerId),
                                        person.equals(booker))));
        return participants;
    }

    private Relation relation(UUID person, UUID prisonerId) {
        return people.approvedRelation(person, prisonerId)
                .orElseThrow(() -> new Problem(PeopleProblem.RELATIONSHIP_MISSING));
    }
}
