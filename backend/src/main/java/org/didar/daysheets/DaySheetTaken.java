package org.didar.daysheets;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.didar.kernel.Auditable;

/** Somebody took a prison's day away on paper. */
record DaySheetTaken(UUID prisonId, UUID actorId, LocalDate day) implements Auditable {

    @Override
    public String action() {
        return "day_sheet.taken";
    }

    @Override
    public String thingKind() {
        return "prison";
    }

    @Override
    public UUID thingId() {
        return prisonId;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("day", day.toString());
    }
}
