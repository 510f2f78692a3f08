package org.didar.imports;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;
import static org.didar.kernel.ProblemCode.Category.INVALID;

import org.didar.kernel.ProblemCode;

/** Why a file, or the next step with it, is refused. */
enum ImportProblem implements ProblemCode {
    UNREADABLE("import.unreadable", INVALID, "This is no CSV file in UTF-8 and no XLSX workbook."),
    COLUMNS_MISSING(
            "import.columns_missing", INVALID, "The first row does not name every column needed."),
    TOO_MANY_ROWS("import.too_many_rows", INVALID, "The file has too many rows; divide it."),
    NOT_NOW("import.not_now", CONFLICT, "This file is further on meanwhile; look again.");

    private final String code;
    private final Category category;
    private final String sentence;

    ImportProblem(String code, Category category, String sentence) {
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
