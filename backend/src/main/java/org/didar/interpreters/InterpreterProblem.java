package org.didar.interpreters;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;
import static org.didar.kernel.ProblemCode.Category.INVALID;

import org.didar.kernel.ProblemCode;

/** Why somebody cannot interpret at a visit. */
public enum InterpreterProblem implements ProblemCode {
    ELSEWHERE("interpreter.elsewhere", CONFLICT, "The interpreter is at another visit then."),
    LANGUAGE("interpreter.language", INVALID, "The interpreter does not know this language.");

    private final String code;
    private final Category category;
    private final String sentence;

    InterpreterProblem(String code, Category category, String sentence) {
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
