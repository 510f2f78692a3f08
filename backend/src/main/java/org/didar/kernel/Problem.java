package org.didar.kernel;

import java.util.List;
import java.util.Map;

/** Something asked for cannot be done. Nothing was changed. */
public final class Problem extends RuntimeException {

    private final transient ProblemCode code;
    private final transient List<FieldProblem> fields;
    private final transient Map<String, Object> extras;

    /** What is wrong with one field of what was sent; {@code code} is stable like a problem's. */
    public record FieldProblem(String field, String code) {}

    public Problem(ProblemCode code) {
        this(code, List.of(), Map.of());
    }

    private Problem(ProblemCode code, List<FieldProblem> fields, Map<String, Object> extras) {
        super(code.code(), null, false, false);
        this.code = code;
        this.fields = List.copyOf(fields);
        this.extras = Map.copyOf(extras);
    }

    /** The same problem, pinned to a field of the input. */
    public static Problem atField(ProblemCode code, String field) {
        return new Problem(code, List.of(new FieldProblem(field, code.code())), Map.of());
    }

    public static Problem atFields(ProblemCode code, List<FieldProblem> fields) {
        return new Problem(code, fields, Map.of());
    }

    /** The same problem with something that helps to go on, for example {@code alternatives}. */
    public Problem with(String name, Object value) {
        return new Problem(code, fields, Map.of(name, value));
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public Map<String, Object> extras() {
        return extras;
    }
}
