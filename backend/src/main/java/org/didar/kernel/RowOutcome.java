package org.didar.kernel;

import org.jspecify.annotations.Nullable;

/** What became of one row of many that were handed over together. */
public record RowOutcome(Kind kind, @Nullable ProblemCode problem) {

    /** What it did to what there was. */
    public enum Kind {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public static RowOutcome of(Kind kind) {
        return new RowOutcome(kind, null);
    }

    public static RowOutcome refused(ProblemCode problem) {
        return new RowOutcome(Kind.REFUSED, problem);
    }
}
