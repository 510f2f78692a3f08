package org.didar.rules;

/** The shortest and the longest that a rule is anywhere. */
public record Extremes(Span shortest, Span longest) {

    static Extremes of(Span span) {
        return new Extremes(span, span);
    }

    Extremes and(Extremes other) {
        return new Extremes(
                other.shortest.nominalMinutes() < shortest.nominalMinutes()
                        ? other.shortest
                        : shortest,
                other.longest.nominalMinutes() > longest.nominalMinutes()
                        ? other.longest
                        : longest);
    }
}
