package org.didar.live;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Persistable;

/**
 * That who sat at a seat has a text, as its writer or its reader. Another person who takes the same
 * seat later does not.
 */
@Entity
@Table(name = "room_text_seat")
@IdClass(TextGiven.Key.class)
@NullUnmarked // filled by the persistence provider
@SuppressWarnings("UnusedVariable") // read by queries alone
class TextGiven implements Persistable<TextGiven.Key> {

    record Key(UUID textId, UUID seatId) implements Serializable {}

    @Id private UUID textId;
    @Id private UUID seatId;
    private UUID visitId;
    private UUID readerId;

    protected TextGiven() {}

    TextGiven(RoomText text, Seat seat) {
        this.textId = text.getId();
        this.seatId = seat.id();
        this.visitId = seat.visitId();
        this.readerId = readerAt(seat);
    }

    /** Who sits there now: a person, or where none is known the account or station itself. */
    static UUID readerAt(Seat seat) {
        UUID person = seat.personId();
        return person == null ? seat.holderId() : person;
    }

    @Override
    public Key getId() {
        return new Key(textId, seatId);
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
