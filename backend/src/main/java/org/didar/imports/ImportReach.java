package org.didar.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Territory;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whose files may be about which prisons: an administrator's about all, a warden's about theirs.
 */
@Component
class ImportReach {

    private final Access access;
    private final PrisonDirectory prisons;

    ImportReach(Access access, PrisonDirectory prisons) {
        this.access = access;
        this.prisons = prisons;
    }

    /**
     * @param prison {@code null} for a file about the whole country
     */
    void require(Actor actor, @Nullable UUID prison) {
        if (prison != null) {
            access.require(actor, Act.IMPORT, prisons.reach(prison));
        } else if (!isEverywhere(actor)) {
            throw new Problem(CommonProblem.NOT_FOUND_THING);
        }
    }

    void requireAnywhere(Actor actor) {
        access.requireAnywhere(actor, Act.IMPORT);
    }

    boolean isEverywhere(Actor actor) {
        return access.territories(actor, Act.IMPORT)
                .anyMatch(each -> each.kind() == Territory.Kind.COUNTRY);
    }

    Set<UUID> own(Actor actor) {
        return access.territories(actor, Act.IMPORT)
                .flatMap(each -> prisons.prisonsWithin(each).stream())
                .collect(Collectors.toSet());
    }

    /** The prisons a job's rows may be about, by name; the job's own under the empty name too. */
    Map<String, List<UUID>> byName(Actor actor, ImportJob job) {
        Set<UUID> own = own(actor);
        UUID one = job.prisonId();
        Set<UUID> meant = one == null ? own : own.contains(one) ? Set.of(one) : Set.of();
        Map<String, List<UUID>> named = new HashMap<>();
        prisons.names(meant)
                .forEach((id, name) ->
                        named.merge(
                                Cells.plain(name),
                                List.of(id),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        if (one != null && !meant.isEmpty()) {
            named.put("", List.of(one));
        }
        return named;
    }
}
