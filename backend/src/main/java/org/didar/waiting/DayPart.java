package org.didar.waiting;

import java.time.LocalTime;

/** At which times of day somebody could come. */
enum DayPart {
    ANY,
    MORNING,
    AFTERNOON;

    boolean covers(LocalTime start) {
        return switch (this) {
            case ANY -> true;
            case MORNING -> start.isBefore(LocalTime.NOON);
            case AFTERNOON -> !start.isBefore(LocalTime.NOON);
        };
    }
}
