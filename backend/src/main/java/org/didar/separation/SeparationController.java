package org.didar.separation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is kept separate from whom. */
@RestController
class SeparationController {

    private final KeepingSeparate keeping;

    SeparationController(KeepingSeparate keeping) {
        this.keeping = keeping;
    }

    /**
     * @param until the last day; left out for no end
     */
    record NewSeparation(
            @NotNull UUID otherId,
            @NotBlank @Size(max = 500) String reason,
            @Nullable LocalDate until) {}

    @GetMapping("/api/separations")
    List<SeparationRow> separations(Actor actor) {
        return keeping.list(actor);
    }

    @PostMapping("/api/prisoners/{id}/separations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Actor actor, @PathVariable UUID id, @Valid @RequestBody NewSeparation body) {
        Contention.retried(() ->
                keeping.keep(
                        actor,
                        new KeepingSeparate.Two(
                                id, body.otherId(), body.reason().strip(), body.until())));
    }

    @PostMapping("/api/separations/{id}/lift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(Actor actor, @PathVariable UUID id) {
        Contention.retried(() -> {
            keeping.lift(actor, id);
            return true;
        });
    }
}
