package org.didar.kernel;

/**
 * One way in which something asked for cannot be done. Each module keeps its own in an enum.
 *
 * <p>Codes are part of the interface: once published they keep their meaning. The sentence a person
 * reads comes from the client's catalogue under the code, in their own language.
 */
public interface ProblemCode {

    /** Dotted lower-case name, for example {@code slot.taken}. */
    String code();

    Category category();

    /** One plain English sentence without personal data: what happened and what to do. */
    String sentence();

    /** What kind of refusal this is, ignorant of the protocol that carries it. */
    enum Category {
        MALFORMED,
        INVALID,
        UNAUTHENTICATED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        TOO_LARGE,
        LIMITED,
        FAILED
    }
}
