package org.didar.live;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;

import org.didar.kernel.ProblemCode;

/** What a station cannot be told. */
enum StationProblem implements ProblemCode {
    IN_VISIT;

    @Override
    public String code() {
        return "station.in_visit";
    }

    @Override
    public Category category() {
        return CONFLICT;
    }

    @Override
    public String sentence() {
        return "Somebody is in a visit at this station; try again when it is over.";
    }
}
