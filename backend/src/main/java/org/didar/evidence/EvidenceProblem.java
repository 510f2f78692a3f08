package org.didar.evidence;

import static org.didar.kernel.ProblemCode.Category.*;

import org.didar.kernel.ProblemCode;

/** Why a picture was not taken. */
enum EvidenceProblem implements ProblemCode {
    PDF("evidence.pdf", INVALID, "This is a PDF; take a photo of the document instead."),
    NO_PHOTO("evidence.no_photo", INVALID, "This is not a photo; send a JPEG or PNG."),
    DAMAGED("evidence.damaged", INVALID, "This photo is damaged; take it again."),
    TOO_MANY_PIXELS(
            "evidence.too_many_pixels",
            INVALID,
            "This picture is too large; take a photo instead."),
    FULL("evidence.full", CONFLICT, "Three photos are here already; that is all we can take."),
    BUSY("evidence.busy", LIMITED, "Many photos are coming in; try again in a moment.");

    private final String code;
    private final Category category;
    private final String sentence;

    EvidenceProblem(String code, Category category, String sentence) {
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
