package org.didar.waiting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WaitingController {

    private final JoiningWaitingList joining;
    private final ShowingWaiting showing;

    WaitingController(JoiningWaitingList joining, ShowingWaiting showing) {
        this.joining = joining;
        this.showing = showing;
    }

    /**
     * @param firstDay a prison-local day
     * @param lastDay the last one that suits
     * @param part at which times of day, any when left out
     */
    record NewWaiting(
            @NotNull UUID prisonerId,
            @Nullable @Size(max = 20) Set<UUID> companions,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Nullable DayPart part) {

        JoiningWaitingList.Wanted wanted() {
            return new JoiningWaitingList.Wanted(
                    prisonerId,
                    companions == null ? Set.of() : companions,
                    firstDay,
                    lastDay,
                    part == null ? DayPart.ANY : part);
        }
    }

    @PostMapping("/api/me/waiting-list")
    @ResponseStatus(HttpStatus.CREATED)
    WaitingView join(Actor actor, @Valid @RequestBody NewWaiting wish) {
        return showing.entry(Contention.retried(() -> joining.join(actor, wish.wanted())));
    }

    @GetMapping("/api/me/waiting-list")
    List<WaitingView> mine(Actor actor) {
        return joining.mine(actor).stream().map(showing::view).toList();
    }

    @DeleteMapping("/api/me/waiting-list/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Actor actor, @PathVariable UUID id) {
        Contention.retried(() -> {
            joining.leave(actor, id);
            return id;
        });
    }
}
