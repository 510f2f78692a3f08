package org.didar.readiness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a page found out about its device.
 *
 * @param camera whether the picture was seen
 * @param microphone whether the voice was heard
 * @param speaker whether the bell was heard
 * @param line what was measured, or {@code null} where nothing came through
 */
record TestResult(
        @NotNull TestVerdict verdict,
        boolean camera,
        boolean microphone,
        boolean speaker,
        @Nullable @Valid Line line) {

    /**
     * There and back again.
     *
     * @param relayed whether it went through the relay, as a visit does
     */
    record Line(
            boolean relayed,
            @Min(0) @Max(100) int lossPercent,
            @Min(0) @Max(60_000) int delayMs,
            @Min(0) @Max(1_000_000) int kbps) {}
}
