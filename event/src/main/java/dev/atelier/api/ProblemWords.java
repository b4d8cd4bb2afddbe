package dev.atelier.api;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Problem.Fault;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** What is said of each failure. Nothing of an exception's own text, which may hold what nobody should read. */
final class ProblemWords {

    private static final String NOWHERE =
            "There is nothing at this address. What there is stands in " + Api.ROOT + "/openapi.json.";

    Problem of(Exception failure) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case HttpMessageNotReadableException body -> unreadable(body.getCause());
            case MethodArgumentTypeMismatchException argument -> mistyped(argument.getParameter(), argument.getName());
            case HttpRequestMethodNotSupportedException verb -> notAllowed(verb);
            case HttpMediaTypeNotSupportedException type ->
                Problem.of(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        type.getSupportedMediaTypes().contains(MediaType.APPLICATION_OCTET_STREAM)
                                ? "The body must be the bytes of a file: send them with “Content-Type:"
                                        + " application/octet-stream”."
                                : "The body must be JSON: send it with “Content-Type: application/json”.");
            case HttpMediaTypeNotAcceptableException type ->
                Problem.of(HttpStatus.NOT_ACCEPTABLE, "Answers are JSON: accept “application/json”.");
            case NoResourceFoundException nothing -> Problem.of(HttpStatus.NOT_FOUND, NOWHERE);
            case ResponseStatusException said -> said(said);
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                Problem.of(
                        status(known),
                        requireNonNullElse(known.getBody().getDetail(), "This call can't be done as it was sent."));
            default ->
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something broke on our side. What you sent was either done whole or not at all; with an"
                                + " Idempotency-Key you can send it again without harm.");
        };
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        return switch (cause) {
            case PropertyBindingException unknown ->
                fault(unknown, "There is no such field. There are: " + known(unknown) + ".");
            case MismatchedInputException other
            when other.getPath().isEmpty() -> Problem.of(HttpStatus.BAD_REQUEST, "The body must be one JSON object.");
            case MismatchedInputException other -> fault(other, "This is no value of the right kind.");
            case DatabindException other
            when !other.getPath().isEmpty() -> fault(other, "This is no value of the right kind.");
            case StreamReadException syntax ->
                Problem.of(HttpStatus.BAD_REQUEST, "The body is not valid JSON, from " + place(syntax) + " on.");
            case null, default -> Problem.of(HttpStatus.BAD_REQUEST, "The body can't be read: send one JSON object.");
        };
    }

    private static String place(JacksonException syntax) {
        var place = syntax.getLocation();
        return place == null ? "the start" : "line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    private static Problem fault(JacksonException where, String message) {
        var field = where.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return Problem.of(List.of(new Fault(field.length() > 100 ? field.substring(0, 100) : field, message)));
    }

    private static String known(PropertyBindingException unknown) {
        var fields = unknown.getKnownPropertyIds();
        return fields == null
                ? "none"
                : fields.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** An id that can't be one means a thing that can't be there. */
    private static Problem mistyped(MethodParameter parameter, String name) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? Problem.of(HttpStatus.NOT_FOUND, "“" + name + "” in the address is no id (UUID).")
                : Problem.of(HttpStatus.BAD_REQUEST, "The parameter “" + name + "” has no value that it may have.");
    }

    private static Problem notAllowed(HttpRequestMethodNotSupportedException verb) {
        var allowed = verb.getSupportedHttpMethods();
        return Problem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                allowed == null || allowed.isEmpty()
                        ? "This can't be done here."
                        : "This address takes "
                                + allowed.stream().map(String::valueOf).sorted().collect(Collectors.joining(" and "))
                                + " only.");
    }

    private static Problem said(ResponseStatusException said) {
        return Problem.of(
                status(said), requireNonNullElse(said.getReason(), "This call can't be done as it was sent."));
    }

    private static HttpStatus status(ErrorResponse known) {
        return requireNonNullElse(HttpStatus.resolve(known.getStatusCode().value()), HttpStatus.BAD_REQUEST);
    }
}
