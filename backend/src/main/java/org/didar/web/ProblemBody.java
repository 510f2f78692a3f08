package org.didar.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.didar.kernel.Problem;
import org.didar.kernel.ProblemCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Turns a {@link Problem} into the body of RFC 9457; the one place that knows both. */
final class ProblemBody {

    private ProblemBody() {}

    static ProblemDetail of(ProblemCode code) {
        return of(code, List.of(), Map.of());
    }

    static ProblemDetail of(Problem problem) {
        return of(problem.code(), problem.fields(), problem.extras());
    }

    static ProblemDetail of(
            ProblemCode code, List<Problem.FieldProblem> fields, Map<String, Object> extras) {
        ProblemDetail body = ProblemDetail.forStatus(status(code.category()));
        body.setType(URI.create("urn:didar:problem:" + code.code()));
        body.setTitle(code.sentence());
        extras.forEach(body::setProperty);
        body.setProperty("code", code.code());
        body.setProperty("requestId", RequestIds.current());
        if (!fields.isEmpty()) {
            body.setProperty("errors", fields);
        }
        return body;
    }

    static HttpStatus status(ProblemCode.Category category) {
        return switch (category) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
            case FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
