package org.didar.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.crypto.Mac;
import org.didar.audit.Cuts.Cut;
import org.didar.crypto.AuditKeys;
import org.didar.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The keyed codes of the log: an entry's stamp, made by whoever writes it, and a link's, made over
 * the link before it. HMAC-SHA-256 (RFC 2104) over every field, each with its length in front, so
 * that no two entries are written alike; what is made for one purpose passes for no other.
 */
@Component
class Seals {

    private static final int NOTHING = -1;

    private enum Purpose {
        ENTRY,
        BEGINNING,
        LINK,
        CUT
    }

    private final AuditKeys keys;

    Seals(AuditKeys keys) {
        this.keys = keys;
    }

    boolean knows(int keyVersion) {
        return keys.knows(keyVersion);
    }

    /** What stands beside an entry from the moment it is written. */
    Seal stamp(AuditEntry entry) {
        return begun(Purpose.ENTRY, AuditKeys.CURRENT).entry(entry).done();
    }

    /** What the first link goes on from. */
    Seal beginning(long unstamped) {
        return begun(Purpose.BEGINNING, AuditKeys.CURRENT).number(unstamped).done();
    }

    Seal link(Seal before, long position, int keyVersion, Instant sealedAt, AuditEntry entry) {
        return begun(Purpose.LINK, keyVersion)
                .field(before.bytes())
                .number(position)
                .instant(sealedAt)
                .entry(entry)
                .done();
    }

    /** Over the cut before it, and over how many entries without a stamp the chain once had. */
    Seal cut(@Nullable Seal before, Cut cut, long unstamped) {
        return begun(Purpose.CUT, cut.keyVersion())
                .field(before == null ? null : before.bytes())
                .number(cut.position())
                .field(cut.mac().bytes())
                .instant(cut.entriesBefore())
                .instant(cut.cutAt())
                .number(unstamped)
                .done();
    }

    private Writing begun(Purpose purpose, int version) {
        return new Writing(keys.mac(version)).number(version).text(purpose.name());
    }

    private record Writing(Mac mac) {

        Writing entry(AuditEntry entry) {
            return id(entry.id())
                    .instant(entry.happenedAt())
                    .id(entry.actorId())
                    .id(entry.onBehalfOf())
                    .text(entry.action())
                    .text(entry.thingKind())
                    .id(entry.thingId())
                    .id(entry.prisonId())
                    .text(entry.facts())
                    .text(entry.requestId())
                    .text(entry.originKind() == null ? null : entry.originKind().name())
                    .text(entry.originAddress());
        }

        Writing id(@Nullable UUID id) {
            return field(id == null ? null : Ids.bytes(id));
        }

        Writing text(@Nullable String text) {
            return field(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
        }

        Writing instant(Instant instant) {
            return number(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        }

        Writing number(long number) {
            return field(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        Writing field(byte @Nullable [] bytes) {
            int length = bytes == null ? NOTHING : bytes.length;
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            if (bytes != null) {
                mac.update(bytes);
            }
            return this;
        }

        Seal done() {
            return Seal.of(mac.doFinal());
        }
    }
}
