package org.didar.conferences;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Prosody's {@code mod_reservations} asks before it lets a room open, in the form of Jicofo's
 * reservation interface: no room opens but that of a round that runs, and it ends with the visit.
 */
@RestController
@RequestMapping("/api/reservations/conference")
class ReservationController {

    private static final String BEARER = "Bearer ";

    private final Reservations reservations;
    private final ConferenceProperties properties;

    ReservationController(Reservations reservations, ConferenceProperties properties) {
        this.reservations = reservations;
        this.properties = properties;
    }

    /**
     * @param startTime ISO 8601 in UTC
     * @param duration seconds
     */
    record Reservation(
            UUID id,
            String name,
            @JsonProperty("mail_owner") String mailOwner,
            @JsonProperty("start_time") String startTime,
            long duration) {}

    /** Answers 409 with {@code conflict_id} for a room that was asked for before. */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Reservation reserve(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            @RequestParam String name,
            @RequestParam(name = "mail_owner", required = false) @Nullable String owner) {
        requireServer(authorization);
        Reservations.Reserved reserved = reservations.reserve(name);
        if (!reserved.first()) {
            throw new Problem(CommonProblem.STALE)
                    .with("conflict_id", reserved.conference().getId());
        }
        return shown(reserved.conference(), owner);
    }

    @GetMapping("/{id}")
    Reservation reservation(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            @PathVariable UUID id) {
        requireServer(authorization);
        return shown(reservations.find(id), null);
    }

    /** The server has let the room go. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            @PathVariable UUID id) {
        requireServer(authorization);
        reservations.release(id);
    }

    private Reservation shown(Conference conference, @Nullable String owner) {
        return new Reservation(
                conference.getId(),
                conference.name(),
                owner == null ? "didar@" + properties.domain() : owner,
                conference.openedAt().toString(),
                conference.lastsFor().toSeconds());
    }

    private void requireServer(@Nullable String authorization) {
        String token = properties.reservationToken();
        boolean known =
                StringUtils.hasText(token)
                        && authorization != null
                        && MessageDigest.isEqual(bytes(BEARER + token), bytes(authorization));
        if (!known) {
            throw new Problem(CommonProblem.SIGN_IN_REQUIRED);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
