package dev.atelier.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a call was not done (RFC 9457, {@code application/problem+json}).
 *
 * @param type tells apart, for programs, why calls of one status were not done; left out where the status says it
 * @param title what the status is called
 * @param detail what is wrong with this call, in a sentence or two
 * @param errors what is wrong with which field; empty where it is not about fields
 * @param changes what is to be known before it is sent again, a sentence each: what others changed, say; null if nothing
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Nullable String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @Nullable List<String> changes) {

    public static final String TYPE = "application/problem+json";

    /** What every type begins with. It names, and leads nowhere. */
    public static final String TYPES = "urn:atelier:problem:";

    public Problem {
        errors = List.copyOf(errors);
        changes = changes == null ? null : List.copyOf(changes);
    }

    /** What is wrong with one field. */
    public record Fault(String field, String message) {}

    public static Problem of(HttpStatus status, String detail) {
        return of(null, status, detail);
    }

    /**
     * A problem that programs tell from others with its status.
     *
     * @param reason a word or two with hyphens, such as {@code taken-back}; docs/api.md lists them
     */
    public static Problem of(@Nullable String reason, HttpStatus status, String detail) {
        return of(reason, status, detail, null);
    }

    /** One that can be sent again by whoever has read what changed. */
    public static Problem of(
            @Nullable String reason, HttpStatus status, String detail, @Nullable List<String> changes) {
        var type = reason == null ? null : TYPES + reason;
        return new Problem(type, status.getReasonPhrase(), status.value(), detail, List.of(), changes);
    }

    /** The call can be read, but these fields can't be taken. */
    public static Problem of(List<Fault> faults) {
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var detail = faults.size() == 1
                ? "The field “" + faults.getFirst().field() + "” needs another value. Nothing was done."
                : faults.size() + " fields need other values. Nothing was done.";
        return new Problem(null, status.getReasonPhrase(), status.value(), detail, faults, null);
    }
}
