package org.didar.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PrisonerController {

    private final FindingPrisoners finding;

    PrisonerController(FindingPrisoners finding) {
        this.finding = finding;
    }

    /** What the reader may do about a prisoner. */
    enum PrisonerAction {
        TRANSFER,
        DISCIPLINE,
        RESTRICT,
        SEPARATE
    }

    record Visitor(UUID personId, String name, Relation relation) {}

    record PrisonerCard(
            UUID id,
            String name,
            String number,
            String ward,
            UUID prisonId,
            String prisonName,
            List<Visitor> visitors,
            Set<PrisonerAction> allowedActions) {}

    /** The prisoners with exactly this number, in the reader's prisons. */
    @GetMapping("/api/prisoners")
    List<PrisonerCard> prisoners(
            Actor actor, @RequestParam @NotBlank @Size(max = 40) String number) {
        return finding.byNumber(actor, number);
    }
}
