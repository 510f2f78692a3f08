package org.didar.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.didar.places.PrisonDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RestrictionController {

    private final RestrictingVisits restricting;
    private final SeeingRestrictions seeing;
    private final PeopleDirectory directory;
    private final PrisonDirectory prisons;

    RestrictionController(
            RestrictingVisits restricting,
            SeeingRestrictions seeing,
            PeopleDirectory directory,
            PrisonDirectory prisons) {
        this.restricting = restricting;
        this.seeing = seeing;
        this.directory = directory;
        this.prisons = prisons;
    }

    /**
     * A judge's order.
     *
     * @param personId the one visitor it bars, or {@code null} for everyone
     * @param until the last day
     * @param document the order's number
     */
    record Order(
            @Nullable UUID personId,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 200) String document) {}

    /**
     * A prison's ban.
     *
     * @param turns how many weekly visits it costs; three at most (CCP 524)
     */
    record Discipline(
            @NotNull LocalDate from,
            @Min(1) @Max(3) int turns,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/api/restrictions")
    List<RestrictionRow> restrictions(Actor actor) {
        return seeing.list(actor);
    }

    @PostMapping("/api/prisoners/{id}/restrictions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restrict(Actor actor, @PathVariable UUID id, @Valid @RequestBody Order body) {
        retried(() -> {
            VisitBan bars = ban(id, body.personId(), body.from(), body.until().plusDays(1));
            restricting.byOrder(actor, bars, body.document().strip());
        });
    }

    @PostMapping("/api/prisoners/{id}/discipline")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discipline(Actor actor, @PathVariable UUID id, @Valid @RequestBody Discipline body) {
        retried(() -> {
            LocalDate end = body.from().plusWeeks(body.turns());
            VisitBan bars = ban(id, null, body.from(), end);
            restricting.asDiscipline(actor, bars, body.reason().strip());
        });
    }

    @PostMapping("/api/restrictions/{id}/confirm")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(Actor actor, @PathVariable UUID id) {
        retried(() -> restricting.confirm(actor, id));
    }

    @PostMapping("/api/restrictions/{id}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(Actor actor, @PathVariable UUID id) {
        retried(() -> restricting.lift(actor, id));
    }

    /** Days are meant on the calendar of the prisoner's prison. */
    private VisitBan ban(UUID prisoner, @Nullable UUID person, LocalDate from, LocalDate end) {
        ZoneId zone = prisons.zone(directory.prisoner(prisoner).prisonId());
        return new VisitBan(
                prisoner,
                person,
                from.atStartOfDay(zone).toInstant(),
                end.atStartOfDay(zone).toInstant());
    }

    /** Visits that are called off by it may be changing at the same moment. */
    private static void retried(Runnable transaction) {
        Contention.retried(() -> {
            transaction.run();
            return true;
        });
    }
}
