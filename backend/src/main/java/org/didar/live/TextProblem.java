package org.didar.live;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;
import static org.didar.kernel.ProblemCode.Category.INVALID;
import static org.didar.kernel.ProblemCode.Category.LIMITED;

import org.didar.kernel.ProblemCode;

/** Why a text in a room is not sent. */
enum TextProblem implements ProblemCode {
    NOBODY("text.nobody", CONFLICT, "Nobody can read it now."),
    EMPTY("text.empty", INVALID, "There is nothing written."),
    TOO_LONG("text.too_long", INVALID, "The text is longer than 500 characters."),
    TOO_MANY("text.too_many", LIMITED, "No more texts can be sent in this visit.");

    private final String code;
    private final Category category;
    private final String sentence;

    TextProblem(String code, Category category, String sentence) {
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
