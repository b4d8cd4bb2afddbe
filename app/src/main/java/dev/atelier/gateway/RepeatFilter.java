package dev.atelier.gateway;

import dev.atelier.api.IdempotencyKey;
import dev.atelier.api.Problems;
import dev.atelier.api.Refused;
import dev.atelier.gateway.KeptCall.Answer;
import dev.atelier.gateway.KeptCall.Start;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Reads the body of a call, and answers a POST that came before with what was answered then. The bytes of a file pass by:
 * whoever takes them has a limit of their own. A part is told by how far the file has come, and a whole file that is sent
 * twice is one.
 */
final class RepeatFilter extends OncePerRequestFilter {

    /** As tus 1.0 sends the bytes of a file. */
    private static final String FILE = "application/offset+octet-stream";

    private final KeptCalls kept;
    private final Problems problems;

    RepeatFilter(KeptCalls kept, Problems problems) {
        this.kept = kept;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFile(request)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var call = BufferedBody.of(request);
            var named = named(call);
            if (named.isEmpty()) {
                chain.doFilter(call, response);
                return;
            }
            switch (kept.start(named.get())) {
                case Start.First first -> first(named.get(), first, call, response, chain);
                case Start.Again again -> send(again.answer(), response);
                case Start.Other other ->
                    throw new Refused(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "This Idempotency-Key was used for another call. Take a new one.");
                case Start.Busy busy ->
                    throw new Refused(
                            HttpStatus.CONFLICT,
                            "The first call with this Idempotency-Key is still under way. Ask again in a moment.");
            }
        } catch (Refused refused) {
            problems.write(refused.problem(), response);
        }
    }

    private static boolean isFile(HttpServletRequest request) {
        var type = request.getContentType();
        return switch (request.getMethod()) {
            case "PATCH" -> FILE.equals(type);
            case "POST" -> MediaType.APPLICATION_OCTET_STREAM_VALUE.equals(type);
            default -> false;
        };
    }

    private static Optional<KeptCall> named(BufferedBody call) {
        var person = call.getUserPrincipal();
        return person == null || !call.getMethod().equals("POST")
                ? Optional.empty()
                : IdempotencyKey.of(call).map(key -> KeptCall.of(person.getName(), key.value(), call));
    }

    /** Only what was done is kept: after a refusal the key is free. */
    private void first(
            KeptCall named, Start.First first, BufferedBody call, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(call, answer);
            done = HttpStatus.valueOf(answer.getStatus()).is2xxSuccessful();
        } finally {
            if (done) {
                kept.keep(
                        named,
                        first,
                        new Answer(
                                answer.getStatus(),
                                answer.getContentType(),
                                answer.getHeader(HttpHeaders.LOCATION),
                                answer.getHeader(HttpHeaders.ETAG),
                                answer.getContentAsByteArray()));
            } else {
                kept.drop(named, first);
            }
        }
        answer.copyBodyToResponse();
    }

    private static void send(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.tag() != null) {
            response.setHeader(HttpHeaders.ETAG, answer.tag());
        }
        if (answer.type() != null) {
            response.setContentType(answer.type());
        }
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
