package org.didar.audit;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Territory;
import org.didar.places.PrisonDirectory;
import org.springframework.stereotype.Component;

/** How much of the log somebody may see. */
@Component
class AuditScope {

    private final Access access;
    private final PrisonDirectory prisons;

    AuditScope(Access access, PrisonDirectory prisons) {
        this.access = access;
        this.prisons = prisons;
    }

    /**
     * @param everything also what lies in no prison
     * @param prisons whose whole log is open
     * @param visitsOf of whose log what happened to visits is open
     */
    record Scope(boolean everything, Set<UUID> prisons, Set<UUID> visitsOf) {}

    /** What is read on the page: an auditor's territory, and the visits of a judge's prisons. */
    Scope ofReader(Actor actor) {
        return new Scope(
                isEverywhere(actor, Act.READ_AUDIT),
                within(actor, Act.READ_AUDIT),
                within(actor, Act.READ_VISIT_AUDIT));
    }

    /** What may be taken away as a file. */
    Scope ofExporter(Actor actor) {
        return new Scope(
                isEverywhere(actor, Act.EXPORT_AUDIT), within(actor, Act.EXPORT_AUDIT), Set.of());
    }

    private boolean isEverywhere(Actor actor, Act act) {
        return access.territories(actor, act)
                .anyMatch(each -> each.kind() == Territory.Kind.COUNTRY);
    }

    private Set<UUID> within(Actor actor, Act act) {
        Stream<Territory> parts =
                access.territories(actor, act)
                        .filter(each -> each.kind() != Territory.Kind.COUNTRY);
        return parts.flatMap(each -> prisons.prisonsWithin(each).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
