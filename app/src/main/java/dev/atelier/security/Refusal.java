package dev.atelier.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells a form that has gone stale from a door that is closed: the first needs a reload, the second another role. */
final class Refusal implements AccessDeniedHandler {

    private static final String STALE = "This form is no longer good: you signed in or out since it was opened, or your"
            + " browser keeps no cookies. Nothing was saved. Go back, reload the page and send it again.";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, STALE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
