package org.didar.visits;

import java.util.List;
import org.didar.access.Actor;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.kernel.Problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Why somebody changes or cancels a visit: a closed list, with words in every language. */
public enum VisitReason {
    ILLNESS(true),
    WORK(true),
    TRAVEL(true),
    NO_CONNECTION(true),
    OTHER_PLANS(true),
    STAFF(false),
    STATION(false),
    SECURITY(false),
    PRISONER_AWAY(false),
    CLOSURE(false),
    FAMILY_ASKED(false);

    private final boolean familys;

    VisitReason(boolean familys) {
        this.familys = familys;
    }

    /** Whether it is a reason that this actor can have. */
    private boolean fits(Actor actor) {
        return actor.isVisitor() == familys;
    }

    /** Staff always say why; who comes from outside need not. */
    static void require(Actor actor, @Nullable VisitReason reason) {
        boolean right = reason == null ? actor.isVisitor() : reason.fits(actor);
        if (!right) {
            throw Problem.atFields(
                    CommonProblem.INVALID_REQUEST,
                    List.of(new FieldProblem("reason", "field.invalid")));
        }
    }
}
