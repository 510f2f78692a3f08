package org.didar.live;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.crypto.FieldCipher;
import org.didar.live.protocol.ServerMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings texts to those they were given to, and again to a page that comes back. By no event: what
 * an event says may be written down somewhere.
 */
@Component
class TellingTexts {

    private final RoomTexts texts;
    private final Seats seats;
    private final FieldCipher cipher;
    private final LiveBus bus;

    TellingTexts(RoomTexts texts, Seats seats, FieldCipher cipher, LiveBus bus) {
        this.texts = texts;
        this.seats = seats;
        this.cipher = cipher;
        this.bus = bus;
    }

    /** To be called in the transaction that keeps it; told when that is done. */
    void tell(Set<UUID> to, ServerMessage.Text text) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        to.forEach(seat -> bus.publish(new LiveBus.ToSeat(seat, text)));
                    }
                });
    }

    /** What a connection has not yet been told since it was opened, of what its seat has. */
    List<ServerMessage.Text> again(Connection connection, UUID seat) {
        if (!connection.isShownItsRoomFirst()) {
            return List.of();
        }
        return seats
                .findById(seat)
                .map(each -> texts.givenTo(seat, TextGiven.readerAt(each)))
                .orElse(List.of())
                .stream()
                .map(text -> text.shown(cipher))
                .toList();
    }
}
