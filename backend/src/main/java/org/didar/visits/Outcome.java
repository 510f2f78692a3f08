package org.didar.visits;

/** What came of a visit. Which outcomes a final status may have is part of the state machine. */
public enum Outcome {
    HELD_FULL(VisitStatus.ENDED),
    HELD_SHORT(VisitStatus.ENDED),
    /** Also possible for a visit that was missed: see {@link #fits}. */
    TECHNICAL_FAILURE(VisitStatus.ENDED),
    STAFF_ENDED(VisitStatus.ENDED),
    ID_FAILED(VisitStatus.ENDED),
    VISITOR_NO_SHOW(VisitStatus.MISSED),
    PRISONER_ABSENT(VisitStatus.MISSED),
    PRISON_CANCELLED(VisitStatus.CANCELLED),
    VISITOR_CANCELLED(VisitStatus.CANCELLED);

    private final VisitStatus status;

    Outcome(VisitStatus status) {
        this.status = status;
    }

    public boolean fits(VisitStatus other) {
        return other == status || (this == TECHNICAL_FAILURE && other == VisitStatus.MISSED);
    }
}
