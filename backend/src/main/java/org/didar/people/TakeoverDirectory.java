package org.didar.people;

import java.util.List;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask about takeovers. An unknown id is the problem {@code thing.not_found}. */
@Service
@Transactional(readOnly = true)
public class TakeoverDirectory {

    private final Takeovers takeovers;
    private final Relationships relationships;
    private final PeopleDirectory people;
    private final PrisonDirectory prisons;
    private final Access access;

    TakeoverDirectory(
            Takeovers takeovers,
            Relationships relationships,
            PeopleDirectory people,
            PrisonDirectory prisons,
            Access access) {
        this.takeovers = takeovers;
        this.relationships = relationships;
        this.people = people;
        this.prisons = prisons;
        this.access = access;
    }

    /** The one that the account waits for. */
    public UUID waitingOf(UUID accountId) {
        return takeovers
                .findByOpenFor(accountId)
                .map(Takeover::id)
                .orElseThrow(TakeoverDirectory::notFound);
    }

    /**
     * @throws Problem {@code takeover.decided}
     */
    public void requireWaiting(UUID takeoverId) {
        boolean waits =
                takeovers
                        .findById(takeoverId)
                        .filter(each -> each.status() == TakeoverStatus.WAITING)
                        .isPresent();
        if (!waits) {
            throw new Problem(PeopleProblem.TAKEOVER_DECIDED);
        }
    }

    public List<UUID> ofAccount(UUID accountId) {
        return takeovers.findByAccountId(accountId).stream().map(Takeover::id).toList();
    }

    /** Whoever's, about that person. */
    public List<UUID> aboutPerson(UUID personId) {
        return takeovers.findByPersonId(personId).stream().map(Takeover::id).toList();
    }

    /**
     * Lets pass whose prison knows the person that a takeover is about. An official judges neither
     * themselves nor whom they vouched for.
     *
     * @return that prison
     */
    public UUID requireBefore(Actor actor, Act act, UUID takeoverId) {
        Takeover takeover = takeovers.findById(takeoverId).orElseThrow(TakeoverDirectory::notFound);
        UUID person = takeover.personId();
        UUID prison = prisonBefore(actor, act, relationships.prisonsOf(person));
        access.require(actor, act, prisons.reach(prison));
        if (takeover.accountId().equals(actor.id())
                || people.whoHears(person).equals(actor.personId())) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        return prison;
    }

    /** Of the prisons that the person has filed at, one of the actor's if there is any. */
    private UUID prisonBefore(Actor actor, Act act, List<UUID> all) {
        return all.stream()
                .filter(each -> access.allows(actor, act, prisons.reach(each)))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(TakeoverDirectory::notFound);
    }

    private static Problem notFound() {
        return new Problem(CommonProblem.NOT_FOUND_THING);
    }
}
