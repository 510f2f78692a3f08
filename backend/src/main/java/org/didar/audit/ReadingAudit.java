package org.didar.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.audit.AuditScope.Scope;
import org.didar.audit.AuditSearch.Found;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Origin;
import org.didar.kernel.Problem;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Shows the log, and whether it is whole, to those who may see it. */
@Service
@Transactional
class ReadingAudit {

    private static final int MOST = 200;
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final AuditSearch search;
    private final AuditScope scopes;
    private final AuditEntries entries;
    private final Chain chain;
    private final Verifications verifications;
    private final PrisonDirectory prisons;
    private final Access access;
    private final ApplicationEventPublisher events;

    ReadingAudit(
            AuditSearch search,
            AuditScope scopes,
            AuditEntries entries,
            Chain chain,
            Verifications verifications,
            PrisonDirectory prisons,
            Access access,
            ApplicationEventPublisher events) {
        this.search = search;
        this.scopes = scopes;
        this.entries = entries;
        this.chain = chain;
        this.verifications = verifications;
        this.prisons = prisons;
        this.access = access;
        this.events = events;
    }

    /**
     * One page, the latest first.
     *
     * @param next give it as {@code after} for the page that follows; {@code null} on the last
     */
    record AuditPage(List<AuditRow> entries, @Nullable UUID next) {}

    /**
     * @param position the link of the chain that seals it; {@code null} while it waits
     */
    record AuditRow(
            UUID id,
            Instant happenedAt,
            @Nullable UUID actorId,
            @Nullable UUID onBehalfOf,
            String action,
            String thingKind,
            @Nullable UUID thingId,
            @Nullable String prisonName,
            Map<String, String> facts,
            Origin.@Nullable Kind originKind,
            @Nullable String originAddress,
            @Nullable Long position) {}

    /**
     * How the chain stands.
     *
     * @param sealedAt when the last link was made
     * @param verified the last look at the whole chain
     */
    record ChainState(
            long position,
            @Nullable Instant sealedAt,
            long unsealed,
            @Nullable ChainVerdict verified) {}

    /**
     * @param finding what was wrong first; {@code null} when the chain was whole
     * @param brokenAt the link it is about, 0 where it is about none
     */
    record ChainVerdict(
            Instant at,
            long position,
            Finding.@Nullable Kind finding,
            @Nullable Long brokenAt,
            @Nullable UUID entryId) {}

    AuditPage page(Actor actor, AuditFilter filter, @Nullable UUID after, int limit) {
        if (access.territories(actor, Act.READ_VISIT_AUDIT).findAny().isEmpty()) {
            access.requireAnywhere(actor, Act.READ_AUDIT);
        }
        int most = Math.clamp(limit, 1, MOST);
        Scope scope = scopes.ofReader(actor);
        List<Found> found = search.page(scope, filter, after, most + 1);
        List<Found> shown = found.subList(0, Math.min(most, found.size()));
        events.publishEvent(new AuditRead(actor.id(), "audit.read", filter.kinds(), shown.size()));
        Map<UUID, String> names = new HashMap<>();
        return new AuditPage(
                shown.stream().map(each -> row(each, names)).toList(),
                found.size() > most ? shown.getLast().entry().id() : null);
    }

    ChainState chain(Actor actor) {
        access.requireAnywhere(actor, Act.READ_AUDIT);
        long position = chain.head().position();
        return new ChainState(
                position,
                chain.at(position).map(Chain.Link::sealedAt).orElse(null),
                entries.waiting(),
                verifications.last().map(ReadingAudit::verdict).orElse(null));
    }

    private AuditRow row(Found found, Map<UUID, String> names) {
        AuditEntry entry = found.entry();
        UUID prison = entry.prisonId();
        return new AuditRow(
                entry.id(),
                entry.happenedAt(),
                entry.actorId(),
                entry.onBehalfOf(),
                entry.action(),
                entry.thingKind(),
                entry.thingId(),
                prison == null ? null : names.computeIfAbsent(prison, this::nameOf),
                JsonMapper.shared().readValue(entry.facts(), FACTS),
                entry.originKind(),
                entry.originAddress(),
                found.position());
    }

    /** The log outlives what it speaks of. */
    private String nameOf(UUID prisonId) {
        try {
            return prisons.prison(prisonId).name();
        } catch (Problem gone) {
            if (gone.code() == CommonProblem.NOT_FOUND_THING) {
                return "—";
            }
            throw gone;
        }
    }

    private static ChainVerdict verdict(Verifications.Verified verified) {
        Finding finding = verified.finding();
        return new ChainVerdict(
                verified.at(),
                verified.position(),
                finding == null ? null : finding.kind(),
                finding == null ? null : finding.position(),
                finding == null ? null : finding.entryId());
    }
}
