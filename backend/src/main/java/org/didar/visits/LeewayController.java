package org.didar.visits;

import java.util.UUID;
import org.didar.access.Actor;
import org.didar.visits.RearrangingVisits.Leeway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LeewayController {

    private final RearrangingVisits rearranging;

    LeewayController(RearrangingVisits rearranging) {
        this.rearranging = rearranging;
    }

    /** How much longer a visit under way could be, and where else it could go on. */
    @GetMapping("/api/visits/{id}/leeway")
    Leeway leeway(@PathVariable UUID id, Actor actor) {
        return rearranging.leeway(actor, id);
    }
}
