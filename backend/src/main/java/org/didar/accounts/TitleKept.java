package org.didar.accounts;

import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;
import org.jspecify.annotations.Nullable;

/** An administrator added a title, or gave one other words. */
record TitleKept(String key, UUID actorId, boolean added) implements Auditable {

    @Override
    public String action() {
        return added ? "title.added" : "title.renamed";
    }

    @Override
    public String thingKind() {
        return "title";
    }

    @Override
    public @Nullable UUID thingId() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("title", key);
    }
}
