package org.didar.timelines;

import java.util.UUID;
import org.didar.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TimelineController {

    private final ShowingTimelines showing;

    TimelineController(ShowingTimelines showing) {
        this.showing = showing;
    }

    @GetMapping("/api/visits/{id}/timeline")
    Timeline timeline(@PathVariable UUID id, Actor actor) {
        return showing.show(id, actor);
    }
}
