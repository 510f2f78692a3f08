package org.didar.visits;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.didar.access.Actor;
import org.didar.kernel.Problem;
import org.didar.people.ApprovedKin;
import org.didar.people.KeptPrisoner;
import org.didar.people.PeopleDirectory;
import org.didar.people.PeopleProblem;
import org.didar.scheduling.ClaimingPlaces;
import org.didar.scheduling.Place;
import org.didar.scheduling.Waiver;
import org.didar.scheduling.Wish;
import org.didar.scheduling.WithOfficial;
import org.didar.timetable.SessionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a time for those who come: a held place and the visit in it. */
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
            KeptPrisoner prisoner,
            Party party,
            Instant start,
            @Nullable Waiver word,
            @Nullable WithOfficial official) {
        Instant now = clock.instant();
        Instant until = rules.heldUntil(prisoner.prisonId(), party.type(), now);
        SessionKind kind = SessionKind.valueOf(party.type().name());
        Wish plain =
                new Wish(id, prisoner.id(), party.everyone(), start, kind, null).with(official);
        keep(prisoner, word == null ? plain : plain.waivingNotice(word), party, actor.id(), until);
    }

    /** Those of a family who would come to a prisoner, the lead among them. */
    Party party(UUID prisonerId, UUID lead, Set<UUID> companions) {
        Set<UUID> everyone = new HashSet<>(companions);
        everyone.add(lead);
        return new Party(
                lead, everyone, people.approvedKin(everyone, prisonerId), VisitType.FAMILY_ONLINE);
    }

    /**
     * Holds the wished time until then.
     *
     * @param by the account that asked for it
     */
    void keep(KeptPrisoner prisoner, Wish wish, Party party, UUID by, Instant until) {
        party.requireLead();
        List<Participant> participants = party.participants();
        Place place = places.hold(prisoner, wish, until);
        saving.save(
                Visit.held(
                        wish.visitId(),
                        party.type(),
                        wish.prisonerId(),
                        place,
                        participants,
                        by,
                        until,
                        clock.instant()));
    }

    /**
     * Who comes together, and what each is to the prisoner.
     *
     * @param lead whom the others come with
     * @param type the kind of visit they come for
     */
    record Party(UUID lead, Set<UUID> everyone, Map<UUID, ApprovedKin> kin, VisitType type) {

        Party {
            everyone = Set.copyOf(everyone);
            kin = Map.copyOf(kin);
        }

        /** The same people for another kind of visit. */
        Party of(VisitType other) {
            return new Party(lead, everyone, kin, other);
        }

        /** Whether the prison has approved what the lead is to the prisoner. */
        boolean isRelated() {
            return kin.containsKey(lead);
        }

        /** Led by an adult: children come along. */
        private void requireLead() {
            if (!kinOf(lead).isAdult()) {
                throw new Problem(PeopleProblem.LEADER_TOO_YOUNG);
            }
        }

        /** The lead first. */
        private List<Participant> participants() {
            return Stream.concat(Stream.of(lead), everyone.stream().sorted())
                    .distinct()
                    .map(each -> new Participant(each, kinOf(each).relation(), each.equals(lead)))
                    .toList();
        }

        private ApprovedKin kinOf(UUID person) {
            return Optional.ofNullable(kin.get(person))
                    .orElseThrow(() -> new Problem(PeopleProblem.RELATIONSHIP_MISSING));
        }
    }
}
