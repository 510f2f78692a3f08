package org.didar.officials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.didar.access.Access;
import org.didar.access.Act;
import org.didar.access.Actor;
import org.didar.access.Reach;
import org.didar.access.Role;
import org.didar.accounts.KeepingTitles;
import org.didar.accounts.KeepingTitles.TitleCard;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What offices are called. */
@RestController
class TitleController {

    private final KeepingTitles titles;
    private final Access access;

    TitleController(KeepingTitles titles, Access access) {
        this.titles = titles;
        this.access = access;
    }

    record NewTitle(
            @NotNull Role role,
            @NotBlank @Size(max = 120) String fa,
            @NotBlank @Size(max = 120) String en) {}

    record TitleWords(@NotBlank @Size(max = 120) String fa, @NotBlank @Size(max = 120) String en) {}

    @GetMapping("/api/office-titles")
    List<TitleCard> all(Actor actor) {
        access.requireAnywhere(actor, Act.KEEP_TITLES);
        return titles.all();
    }

    @PostMapping("/api/office-titles")
    @ResponseStatus(HttpStatus.CREATED)
    TitleCard add(Actor actor, @Valid @RequestBody NewTitle body) {
        access.requireAnywhere(actor, Act.KEEP_TITLES);
        return titles.add(body.role(), body.fa(), body.en(), actor.id());
    }

    @PostMapping("/api/office-titles/{key}")
    TitleCard rename(Actor actor, @PathVariable String key, @Valid @RequestBody TitleWords body) {
        access.require(actor, Act.KEEP_TITLES, Reach.ofPersons(Set.of()));
        return titles.rename(key, body.fa(), body.en(), actor.id());
    }
}
