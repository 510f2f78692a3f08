package org.didar.readiness;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.didar.access.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeviceTestController {

    private final TestingDevices testing;
    private final SeeingRehearsals rehearsals;

    DeviceTestController(TestingDevices testing, SeeingRehearsals rehearsals) {
        this.testing = testing;
        this.rehearsals = rehearsals;
    }

    @PostMapping("/api/visits/{id}/device-test/result")
    DeviceTested finish(Actor actor, @PathVariable UUID id, @Valid @RequestBody TestResult result) {
        return testing.finish(actor, id, result);
    }

    @GetMapping("/api/me/rehearsals")
    List<SeeingRehearsals.Rehearsal> mine(Actor actor) {
        return rehearsals.of(actor);
    }
}
