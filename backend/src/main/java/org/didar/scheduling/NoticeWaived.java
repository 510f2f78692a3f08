package org.didar.scheduling;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** A place was claimed with less notice than the rule asks for, on an officer's word. */
public record NoticeWaived(
        UUID visitId, UUID prisonId, UUID actorId, Waiver.Reason reason, Instant start)
        implements Auditable {

    static NoticeWaived by(Wish wish, UUID prisonId) {
        Waiver waiver = Objects.requireNonNull(wish.waiver());
        return new NoticeWaived(
                wish.visitId(), prisonId, waiver.officerId(), waiver.reason(), wish.start());
    }

    @Override
    public String action() {
        return "scheduling.notice_waived";
    }

    @Override
    public String thingKind() {
        return "visit";
    }

    @Override
    public UUID thingId() {
        return visitId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("reason", reason.name(), "start", start.toString());
    }
}
