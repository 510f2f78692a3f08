package org.didar.interpreters;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.didar.kernel.Contention;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who interprets in a province's prisons, and at which visit. */
@RestController
class InterpreterController {

    /** A language subtag of BCP 47 (RFC 5646, section 2.2.1). */
    private static final String LANGUAGE = "[a-z]{2,3}";

    private static final int MOST_LANGUAGES = 12;

    private final KeepingInterpreters keeping;
    private final AssigningInterpreters assigning;

    InterpreterController(KeepingInterpreters keeping, AssigningInterpreters assigning) {
        this.keeping = keeping;
        this.assigning = assigning;
    }

    record InterpreterRow(UUID id, String name, List<String> languages) {}

    record NewInterpreter(
            @NotBlank @Size(max = 80) String name,
            @NotEmpty @Size(max = MOST_LANGUAGES)
                    List<@NotNull @Pattern(regexp = LANGUAGE) String> languages) {}

    record Assignment(
            @NotNull UUID interpreterId, @NotNull @Pattern(regexp = LANGUAGE) String language) {}

    /** Who interprets in the prison's province, by name. */
    @GetMapping("/api/timetable/prisons/{id}/interpreters")
    List<InterpreterRow> interpreters(@PathVariable UUID id, Actor actor) {
        return keeping.list(actor, id).stream()
                .map(each -> new InterpreterRow(each.id(), each.name(), each.languages()))
                .toList();
    }

    @PostMapping("/api/timetable/prisons/{id}/interpreters")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable UUID id, @Valid @RequestBody NewInterpreter body, Actor actor) {
        keeping.add(actor, id, body.name().strip(), body.languages());
    }

    @PostMapping("/api/timetable/prisons/{id}/interpreters/{interpreter}/retire")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(@PathVariable UUID id, @PathVariable UUID interpreter, Actor actor) {
        keeping.retire(actor, id, interpreter);
    }

    /** Who interprets at the visit, and who could. */
    @GetMapping("/api/visits/{id}/interpreters")
    AssigningInterpreters.Choices choices(@PathVariable UUID id, Actor actor) {
        return assigning.choices(actor, id);
    }

    @PostMapping("/api/visits/{id}/interpreter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID id, @Valid @RequestBody Assignment body, Actor actor) {
        Contention.retried(() -> {
            assigning.assign(actor, id, body.interpreterId(), body.language());
            return true;
        });
    }

    @DeleteMapping("/api/visits/{id}/interpreter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id, Actor actor) {
        Contention.retried(() -> {
            assigning.withdraw(actor, id);
            return true;
        });
    }
}
