package org.didar.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Origin;
import org.didar.kernel.Problem;
import org.springframework.stereotype.Component;

/** The one place that answers whether this actor may do this to this thing. */
@Component
public class Access {

    /**
     * Lets the act pass or refuses it: a thing out of the actor's reach, or of a kind that the role
     * has nothing to do with, is not there at all; an act the role does not include on a thing it
     * sees is forbidden.
     */
    public void require(Actor actor, Act act, Reach reach) {
        if (rolesReaching(actor, reach).noneMatch(act::isOnWhatIsSeenBy)) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
        allow(actor, act, reaching(actor, reach));
    }

    /** Whether {@link #require} would let it pass. */
    public boolean allows(Actor actor, Act act, Reach reach) {
        return rolesReaching(actor, reach).anyMatch(act::isFor);
    }

    /** The roles by which the actor may do this here; the policy of a module may ask which. */
    public Set<Role> rolesFor(Actor actor, Act act, Reach reach) {
        return rolesReaching(actor, reach).filter(act::isFor).collect(Collectors.toSet());
    }

    /** For what lies in no place: refuses an actor who holds the act nowhere. */
    public void requireAnywhere(Actor actor, Act act) {
        allow(actor, act, actor.grants().stream());
    }

    /**
     * Notes for the audit log in whose place it is done: nobody's while a grant of one's own is.
     */
    private static void allow(Actor actor, Act act, Stream<Grant> reaching) {
        List<Grant> allowing = reaching.filter(each -> act.isFor(each.role())).toList();
        if (allowing.isEmpty()) {
            throw new Problem(CommonProblem.ACCESS_FORBIDDEN);
        }
        boolean own =
                act.isOnOneself() || allowing.stream().anyMatch(each -> each.onBehalfOf() == null);
        Origin.current().actsFor(actor.id(), own ? null : allowing.getFirst().onBehalfOf());
    }

    /**
     * Where the actor holds a role that includes the act; for lists, which name no single thing.
     */
    public Stream<Territory> territories(Actor actor, Act act) {
        return actor.grants().stream()
                .filter(grant -> act.isFor(grant.role()))
                .map(Grant::territory)
                .distinct();
    }

    private static Stream<Role> rolesReaching(Actor actor, Reach reach) {
        return reaching(actor, reach).map(Grant::role);
    }

    private static Stream<Grant> reaching(Actor actor, Reach reach) {
        return actor.grants().stream().filter(grant -> reach.isWithin(grant.territory(), actor));
    }
}
