package org.didar.readiness;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest test of a device from which somebody will come to a visit. */
@Entity
@SuppressWarnings("UnusedVariable") // what was measured is written for whoever looks for a fault
class DeviceTest {

    @Id private UUID visitId;

    @Enumerated(EnumType.STRING)
    private TestVerdict verdict;

    private Instant testedAt;
    private boolean camera;
    private boolean microphone;
    private boolean speaker;
    private boolean relayed;
    private @Nullable Integer lossPercent;
    private @Nullable Integer delayMs;
    private @Nullable Integer kbps;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    DeviceTest() {}

    DeviceTest(UUID visitId, TestResult result, Instant at) {
        this.visitId = visitId;
        this.verdict = result.verdict();
        this.testedAt = at;
        this.camera = result.camera();
        this.microphone = result.microphone();
        this.speaker = result.speaker();
        TestResult.Line line = result.line();
        this.relayed = line != null && line.relayed();
        this.lossPercent = line == null ? null : line.lossPercent();
        this.delayMs = line == null ? null : line.delayMs();
        this.kbps = line == null ? null : line.kbps();
    }

    UUID visitId() {
        return visitId;
    }

    DeviceTested view() {
        return new DeviceTested(verdict, testedAt);
    }
}
