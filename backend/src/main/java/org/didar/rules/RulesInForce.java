package org.didar.rules;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.didar.places.PrisonDirectory;
import org.didar.places.PrisonView;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which rules hold where and when. All versions are kept in memory, because every search asks for
 * them: a new one counts on the node where it was set as soon as it is committed, and on the others
 * within five seconds. A version that begins later begins everywhere at its instant.
 */
@Service
public class RulesInForce {

    private final RuleVersions versions;
    private final PrisonDirectory prisons;

    /** A prison stays in its province for ever. */
    private final Map<UUID, UUID> provinces = new ConcurrentHashMap<>();

    private volatile Kept kept;

    private record Kept(long count, AllVersions all) {}

    RulesInForce(RuleVersions versions, PrisonDirectory prisons) {
        this.versions = versions;
        this.prisons = prisons;
        this.kept = read();
    }

    /**
     * The rules for one prison.
     *
     * @param visitType the name of a type of visit, or {@code null} for what holds for all
     */
    public RuleBook of(UUID prisonId, @Nullable String visitType, Instant at) {
        return book(new RulePlace(prisonId, provinceOf(prisonId), visitType), at);
    }

    /**
     * Asked outside the map: within, whoever waits for a connection to the database would hold up
     * all who have one and look for a neighbour in the map, until none is left.
     */
    UUID provinceOf(UUID prisonId) {
        UUID known = provinces.get(prisonId);
        if (known != null) {
            return known;
        }
        UUID found = prisons.prison(prisonId).provinceId();
        provinces.put(prisonId, found);
        return found;
    }

    /** The same without a look-up, for who has the prison at hand. */
    public RuleBook of(PrisonView prison, @Nullable String visitType, Instant at) {
        return book(new RulePlace(prison.id(), prison.provinceId(), visitType), at);
    }

    /** The rules of the country, for what lies in no prison. */
    public RuleBook national(Instant at) {
        return book(new RulePlace(null, null, null), at);
    }

    /** The shortest and the longest that a rule is anywhere at that instant. */
    public Extremes extremes(Rule rule, Instant at) {
        return kept.all().extremes(rule, at);
    }

    /** Whether the rule has that value in any place at that instant. */
    public boolean isAnywhere(Rule rule, String value, Instant at) {
        return kept.all().values(rule, at).anyMatch(value::equals);
    }

    AllVersions all() {
        return kept.all();
    }

    /** Reads them anew as soon as what the caller's transaction adds is committed. */
    void refreshAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        refresh();
                    }
                });
    }

    private RuleBook book(RulePlace place, Instant at) {
        return new RuleBook(kept.all(), place, at);
    }

    /** Reads them anew if any were added, here or on another node. */
    @Scheduled(fixedDelay = 5000)
    void refresh() {
        if (versions.count() != kept.count()) {
            kept = read();
        }
    }

    /** The count first: what is added in between is then read once more instead of never. */
    private Kept read() {
        long count = versions.count();
        return new Kept(count, new AllVersions(versions.all()));
    }
}
