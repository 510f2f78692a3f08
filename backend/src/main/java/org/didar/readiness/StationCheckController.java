package org.didar.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StationCheckController {

    private final CheckingStations checking;

    StationCheckController(CheckingStations checking) {
        this.checking = checking;
    }

    record Found(@NotNull PartState camera, @NotNull PartState microphone) {}

    record CheckRow(UUID stationId, StationChecked check) {}

    @PostMapping("/api/station/check")
    StationChecked found(Actor station, @Valid @RequestBody Found body) {
        return checking.found(station, body.camera(), body.microphone());
    }

    @GetMapping("/api/stations/checks")
    List<CheckRow> checks(Actor actor) {
        return checking.before(actor);
    }
}
