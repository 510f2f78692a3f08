package org.didar.live;

import static org.didar.kernel.ProblemCode.Category.CONFLICT;
import static org.didar.kernel.ProblemCode.Category.FORBIDDEN;
import static org.didar.kernel.ProblemCode.Category.LIMITED;
import static org.didar.kernel.ProblemCode.Category.MALFORMED;
import static org.didar.kernel.ProblemCode.Category.TOO_LARGE;
import static org.didar.kernel.ProblemCode.Category.UNAUTHENTICATED;

import org.didar.kernel.ProblemCode;
import org.springframework.web.socket.CloseStatus;

/** What the socket refuses, and with which close code where the socket does not survive it. */
enum LiveProblem implements ProblemCode {
    FRAME_MALFORMED("frame.malformed", MALFORMED, 4400, "The message could not be read."),
    FRAME_UNKNOWN("frame.unknown", MALFORMED, 4400, "There is no such message."),
    FRAME_TOO_LARGE("frame.too_large", TOO_LARGE, 1009, "The message is too large."),
    HELLO_MISSING("frame.hello_missing", UNAUTHENTICATED, 4401, "The room was not asked for."),
    FRAME_FORBIDDEN("frame.forbidden", FORBIDDEN, 0, "Your seat does not allow this."),
    EDGE_CLOSED("frame.edge_closed", CONFLICT, 0, "There is no open line between the two."),
    STALE_ROUND("frame.stale_round", CONFLICT, 0, "This belongs to an earlier round."),
    FLOOD("frame.flood", LIMITED, 4429, "Too many messages at once."),
    TICKET_UNKNOWN("ticket.unknown", UNAUTHENTICATED, 4401, "This entry ticket is not known."),
    TICKET_USED("ticket.used", UNAUTHENTICATED, 4401, "This entry ticket was already used."),
    TICKET_LATE("ticket.late", UNAUTHENTICATED, 4401, "This entry ticket came too late."),
    TICKET_FOREIGN("ticket.foreign", UNAUTHENTICATED, 4401, "This ticket is someone else's."),
    SEAT_EJECTED("seat.ejected", FORBIDDEN, 4003, "The officer has closed this visit to you."),
    SEAT_MOVED("seat.moved", CONFLICT, 4004, "The visit goes on at another station."),
    SEAT_REPLACED("seat.replaced", CONFLICT, 4001, "The visit was opened on another page.");

    static final CloseStatus VISIT_OVER = new CloseStatus(4000, "visit.over");
    static final CloseStatus SIGNED_OUT = new CloseStatus(4403, "auth.required");
    static final CloseStatus DISMISSED = new CloseStatus(4401, "access.forbidden");
    static final CloseStatus SILENT = new CloseStatus(4408, "silent");

    private final String code;
    private final Category category;
    private final int close;
    private final String sentence;

    LiveProblem(String code, Category category, int close, String sentence) {
        this.code = code;
        this.category = category;
        this.close = close;
        this.sentence = sentence;
    }

    /** Whether the socket is closed after the refusal. */
    boolean closes() {
        return close != 0;
    }

    CloseStatus closeStatus() {
        return new CloseStatus(close, code);
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
