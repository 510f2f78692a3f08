package org.didar.timetable;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** What the timetable refuses. */
public enum TimetableProblem implements ProblemCode {
    /** Carries {@code collision}: the other session and the first day of it. */
    COLLISION("timetable.collision", CONFLICT, "Another session uses a station at that time."),
    /** Carries {@code visits}: those for which nothing was decided. */
    UNDECIDED(
            "timetable.undecided",
            CONFLICT,
            "Visits are booked that this would change; say what becomes of each."),
    TOO_MANY(
            "timetable.too_many",
            CONFLICT,
            "So many visits cannot be cancelled at once; plan them anew instead."),
    GROUP_NAME_TAKEN(
            "timetable.group_name_taken", CONFLICT, "Another group of stations has this name."),
    GROUP_IN_USE("timetable.group_in_use", CONFLICT, "A session still uses this group."),
    STATION_UNKNOWN(
            "station.unknown", CONFLICT, "The prison has no station with one of these numbers."),
    SESSION_INVALID("session.invalid", CONFLICT, "Such a session cannot be."),
    SESSION_DIFFERS(
            "session.differs",
            CONFLICT,
            "This session is there already with other values; change it on the timetable.");

    private final String code;
    private final Category category;
    private final String sentence;

    TimetableProblem(String code, Category category, String sentence) {
        this.code = code;
        this.category = category;
        this.sentence = sentence;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Category category() {
        return category;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
