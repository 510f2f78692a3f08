package org.didar.readiness;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the other modules show of it; whoever asks has decided who may see it. */
@Service
@Transactional(readOnly = true)
public class ShowingReadiness {

    private final DeviceTests tests;
    private final StationChecks checks;

    ShowingReadiness(DeviceTests tests, StationChecks checks) {
        this.tests = tests;
        this.checks = checks;
    }

    public Optional<DeviceTested> ofVisit(UUID visitId) {
        return tests.findById(visitId).map(DeviceTest::view);
    }

    public Optional<StationChecked> ofStation(UUID stationId) {
        return checks.findById(stationId).map(StationCheck::view);
    }
}
