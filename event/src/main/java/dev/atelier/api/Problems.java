package dev.atelier.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers every call that fails with a problem, wherever it failed. */
@Component
public class Problems implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;
    private final ProblemWords words = new ProblemWords();

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Before those who make pages of it. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 10;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        // Who asks is the doors' business; they come back here with what is to be said.
        if (!isCall(request)
                || failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            return null;
        }
        var problem = words.of(failure);
        if (problem.status() >= 500) {
            log.error("A call failed: {}", request.getMethod(), failure);
        }
        if (failure instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        write(problem, response);
        return new ModelAndView();
    }

    /** Whether somebody calls the API rather than looking at pages. */
    public static boolean isCall(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Sends a problem, unless something has been sent already. */
    public void write(Problem problem, HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        try {
            response.resetBuffer();
            response.setStatus(problem.status());
            response.setContentType(Problem.TYPE);
            var body = json.writeValueAsBytes(problem);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
