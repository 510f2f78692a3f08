package org.didar.places;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** What places refuse. */
public enum PlacesProblem implements ProblemCode {
    PRISON_CLOSED("prison.closed", CONFLICT, "This prison is closed."),
    NAME_TAKEN("place.name_taken", CONFLICT, "Another province has this name already."),
    STATION_NUMBER_TAKEN(
            "station.number_taken", CONFLICT, "Another station of this prison has this number."),
    STATION_RETIRED("station.retired", CONFLICT, "This station is retired."),
    /** Carries {@code visits}: how many are still booked there. */
    IN_USE("place.in_use", CONFLICT, "Visits are still booked there.");

    private final String code;
    private final Category category;
    private final String sentence;

    PlacesProblem(String code, Category category, String sentence) {
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
