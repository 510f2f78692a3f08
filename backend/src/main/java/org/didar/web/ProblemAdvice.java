package org.didar.web;

import java.util.List;
import java.util.Locale;
import org.didar.kernel.CommonProblem;
import org.didar.kernel.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every failure of a request becomes one problem with a stable code. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        return answer(ProblemBody.of(problem));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e) {
        List<Problem.FieldProblem> fields =
                e.getFieldErrors().stream()
                        .map(error -> new Problem.FieldProblem(error.getField(), codeOf(error)))
                        .toList();
        return answer(ProblemBody.of(Problem.atFields(CommonProblem.INVALID_REQUEST, fields)));
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMediaTypeException.class,
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class
    })
    ResponseEntity<ProblemDetail> malformed(Exception e) {
        return isTooLarge(e)
                ? answer(ProblemBody.of(CommonProblem.TOO_LARGE_REQUEST))
                : answer(ProblemBody.of(CommonProblem.MALFORMED_REQUEST));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notFound(NoResourceFoundException e) {
        return answer(ProblemBody.of(CommonProblem.NOT_FOUND_THING));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> stale(OptimisticLockingFailureException e) {
        return answer(ProblemBody.of(CommonProblem.STALE));
    }

    /** The reason stays in the log: an answer never shows what went wrong inside. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception e) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return malformed(e);
        }
        log.error("Request {} failed", RequestIds.current(), e);
        return answer(ProblemBody.of(CommonProblem.SERVER_FAILED));
    }

    /** The reader of JSON wraps what it meets while reading. */
    private static boolean isTooLarge(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof RequestTooLarge) {
                return true;
            }
        }
        return false;
    }

    private static String codeOf(FieldError error) {
        String constraint = error.getCode() == null ? "invalid" : error.getCode();
        return "field." + constraint.toLowerCase(Locale.ROOT);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail body) {
        return ResponseEntity.status(body.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }
}
