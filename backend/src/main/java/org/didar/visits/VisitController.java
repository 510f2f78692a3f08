package org.didar.visits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.kernel.Ids;
import org.didar.scheduling.WithOfficial;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VisitController {

    private final BookingVisits booking;
    private final DoingOnce doing;
    private final VisitDirectory directory;
    private final ShowingVisits showing;
    private final Access access;

    VisitController(
            BookingVisits booking,
            DoingOnce doing,
            VisitDirectory directory,
            ShowingVisits showing,
            Access access) {
        this.doing = doing;
        this.access = access;
        this.booking = booking;
        this.directory = directory;
        this.showing = showing;
    }

    /**
     * @param withOfficial whether an official who has hours then shall join
     */
    record NewVisit(
            @NotNull UUID prisonerId,
            @NotNull Instant start,
            @Nullable @Size(max = 20) Set<UUID> companions,
            @Nullable Boolean withOfficial) {}

    record Cancelling(@Nullable VisitReason reason) {}

    record MyVisits(List<VisitCard> coming, List<VisitCard> past) {}

    @PostMapping("/api/visits")
    @ResponseStatus(HttpStatus.CREATED)
    VisitCard hold(
            @Valid @RequestBody NewVisit wish,
            @RequestHeader(name = DoingOnce.HEADER, required = false) @Nullable String key,
            Actor actor) {
        Set<UUID> companions = wish.companions() == null ? Set.of() : wish.companions();
        String request =
                "hold %s %s %s %s"
                        .formatted(
                                wish.prisonerId(),
                                wish.start(),
                                new TreeSet<>(companions),
                                wish.withOfficial());
        WithOfficial official =
                Boolean.TRUE.equals(wish.withOfficial()) ? WithOfficial.ANYBODY : null;
        UUID id =
                doing.once(
                        actor,
                        key,
                        request,
                        Ids.next(),
                        own ->
                                booking.hold(
                                        actor,
                                        own,
                                        wish.prisonerId(),
                                        wish.start(),
                                        companions,
                                        official));
        return show(id, actor);
    }

    @PostMapping("/api/visits/{id}/confirm")
    VisitCard confirm(
            @PathVariable UUID id,
            @RequestHeader(name = DoingOnce.HEADER, required = false) @Nullable String key,
            Actor actor) {
        doing.once(actor, key, "confirm " + id, id, each -> booking.confirm(actor, id));
        return show(id, actor);
    }

    @PostMapping("/api/visits/{id}/cancel")
    VisitCard cancel(
            @PathVariable UUID id,
            @Valid @RequestBody Cancelling cancelling,
            @RequestHeader(name = DoingOnce.HEADER, required = false) @Nullable String key,
            Actor actor) {
        VisitReason reason = cancelling.reason();
        String request = "cancel %s %s".formatted(id, reason);
        doing.once(actor, key, request, id, each -> booking.cancel(actor, id, reason));
        return show(id, actor);
    }

    @GetMapping("/api/visits/{id}")
    VisitCard visit(@PathVariable UUID id, Actor actor) {
        return showing.card(directory.require(actor, Act.SEE_VISIT, id), actor);
    }

    @GetMapping("/api/me/visits")
    MyVisits mine(Actor actor) {
        access.requireAnywhere(actor, Act.SEE_OWN_LINKS);
        List<VisitCard> all =
                actor.personId() == null
                        ? List.of()
                        : directory.ofVisitor(actor.personId()).stream()
                                .map(visit -> showing.card(visit, actor))
                                .toList();
        return new MyVisits(
                all.stream().filter(card -> !card.status().isFinal()).toList().reversed(),
                all.stream().filter(card -> card.status().isFinal()).toList());
    }

    private VisitCard show(UUID id, Actor actor) {
        return showing.card(directory.view(id), actor);
    }
}
