package org.didar.daysheets;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;
import static org.didar.kernel.ProblemCode.Category.FAILED;
import static org.didar.kernel.ProblemCode.Category.LIMITED;

import org.didar.kernel.ProblemCode;

/** Why no PDF comes. */
public enum DaySheetProblem implements ProblemCode {
    OFF(
            "print.off",
            CONFLICT,
            "No PDF is made here; open the page to print and print it from the browser."),
    BUSY("print.busy", LIMITED, "Another sheet is being printed; try again in a moment."),
    FAILED_TO_PRINT(
            "print.failed",
            FAILED,
            "The sheet could not be made; print the page from the browser.");

    private final String code;
    private final Category category;
    private final String sentence;

    DaySheetProblem(String code, Category category, String sentence) {
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
