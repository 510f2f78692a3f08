package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.kernel.Ids;
import org.didar.live.protocol.ServerMessage;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/** What somebody wrote in a room, sealed, for as long as the call lasts. */
@Entity
@Table(name = "room_text")
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // the visit is what it is found and forgotten by
class RoomText implements Persistable<UUID> {

    static final String WORDS = "room_text.words";

    @Id private UUID id;
    private UUID visitId;
    private UUID fromSeat;
    private byte[] wordsSealed;
    private Instant saidAt;

    protected RoomText() {}

    RoomText(UUID visitId, UUID from, String words, Instant now, FieldCipher cipher) {
        this.id = Ids.next();
        this.visitId = visitId;
        this.fromSeat = from;
        this.wordsSealed = cipher.seal(words, WORDS, id);
        this.saidAt = now;
    }

    ServerMessage.Text shown(FieldCipher cipher) {
        return new ServerMessage.Text(id, fromSeat, cipher.open(wordsSealed, WORDS, id), saidAt);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Texts are only saved to be made, never changed. */
    @Override
    public boolean isNew() {
        return true;
    }
}
