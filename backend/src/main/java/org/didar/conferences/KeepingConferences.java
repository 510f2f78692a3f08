package org.didar.conferences;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.didar.visits.VisitView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which visit has a room at the conference server: one for each round that needs it, closed with
 * the round. Whoever opens and closes holds the visit's room locked.
 */
@Service
public class KeepingConferences {

    /** Of 128 bits, in the small letters that XMPP makes of every name. */
    private static final int NAME_BYTES = 16;

    private final Conferences conferences;
    private final ConferenceProperties properties;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    KeepingConferences(Conferences conferences, ConferenceProperties properties, Clock clock) {
        this.conferences = conferences;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether there is a conference server at all. */
    public boolean areOffered() {
        return properties.isOffered();
    }

    /** The room that the visit has now. */
    @Transactional(readOnly = true)
    public Optional<OpenConference> of(UUID visitId) {
        return areOffered()
                ? conferences.findByVisitIdAndOpenMarkTrue(visitId).map(Conference::view)
                : Optional.empty();
    }

    /** From now on this round of the visit is held there, until the visit's end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(VisitView visit) {
        Optional<Conference> open = conferences.findByVisitIdAndOpenMarkTrue(visit.id());
        if (open.isPresent() && open.get().isOf(visit.round())) {
            open.get().endsAt(visit.end());
            return;
        }
        close(visit.id());
        conferences.save(
                new Conference(visit.id(), visit.round(), newName(), visit.end(), clock.instant()));
    }

    /** Whatever room the visit has is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID visitId) {
        conferences
                .findByVisitIdAndOpenMarkTrue(visitId)
                .ifPresent(open -> {
                    open.close(clock.instant());
                    // Before another is made: a visit has one at a time.
                    conferences.flush();
                });
    }

    private String newName() {
        byte[] bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
