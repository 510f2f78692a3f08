package org.didar.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** The nightly look at the whole chain, itself kept in it. */
record ChainVerified(long position, @Nullable Finding finding) implements Auditable {

    @Override
    public @Nullable UUID actorId() {
        return null;
    }

    @Override
    public String action() {
        return finding == null ? "audit.verified" : "audit.broken";
    }

    @Override
    public String thingKind() {
        return "audit";
    }

    @Override
    public @Nullable UUID thingId() {
        return finding == null ? null : finding.entryId();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("position", Facts.count(position));
        if (finding != null) {
            facts.put("finding", finding.kind().name());
            facts.put("link", Facts.count(finding.position()));
        }
        return facts;
    }
}
