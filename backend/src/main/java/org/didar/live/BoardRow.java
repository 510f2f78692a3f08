package org.didar.live;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.didar.live.protocol.HandKind;
import org.didar.readiness.DeviceTested;
import org.didar.readiness.StationChecked;
import org.didar.visits.Outcome;
import org.didar.visits.VisitAction;
import org.didar.visits.VisitStatus;
import org.didar.visits.VisitType;
import org.jspecify.annotations.Nullable;

/**
 * One visit on an officer's board.
 *
 * @param companions how many come with the lead visitor
 * @param familyTest what the newest device test for it came to
 * @param stationCheck what the station found at its own devices last
 * @param familyLine 0 to 4 as the family's side last reported it, or {@code null}
 */
public record BoardRow(
        UUID visitId,
        long revision,
        int stationNumber,
        String stationName,
        String prisonerName,
        String visitorName,
        int companions,
        VisitType type,
        VisitStatus status,
        @Nullable Outcome outcome,
        Instant start,
        Instant end,
        boolean familyPresent,
        @Nullable Instant familySince,
        @Nullable Integer familyLine,
        boolean stationPresent,
        @Nullable Instant stationSince,
        @Nullable Integer stationLine,
        UUID stationId,
        @Nullable DeviceTested familyTest,
        @Nullable StationChecked stationCheck,
        List<HandKind> raised,
        List<String> officialsIn,
        Set<VisitAction> allowedActions) {}
