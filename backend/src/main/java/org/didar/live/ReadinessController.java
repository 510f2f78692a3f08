package org.didar.live;

import java.util.UUID;
import org.didar.access.Actor;
import org.didar.live.protocol.StationOrder;
import org.didar.readiness.TestingDevices;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What live media lends to those who try whether they are ready. */
@RestController
class ReadinessController {

    private final TestingDevices testing;
    private final GivingMediaSettings media;
    private final OrderingStations ordering;

    ReadinessController(
            TestingDevices testing, GivingMediaSettings media, OrderingStations ordering) {
        this.testing = testing;
        this.media = media;
        this.ordering = ordering;
    }

    @PostMapping("/api/visits/{id}/device-test")
    MediaSettings testDevice(Actor actor, @PathVariable UUID id) {
        testing.begin(actor, id);
        return media.forTest(id);
    }

    @PostMapping("/api/stations/{id}/reload")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reload(Actor actor, @PathVariable UUID id) {
        ordering.order(actor, id, StationOrder.RELOAD);
    }

    @PostMapping("/api/stations/{id}/check")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void check(Actor actor, @PathVariable UUID id) {
        ordering.order(actor, id, StationOrder.CHECK);
    }
}
