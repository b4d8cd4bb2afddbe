package dev.atelier.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever is not signed in to the sign-in page, which brings them back to where they were going. */
final class ToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var page = "/sign-in?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(page);
        } else {
            // htmx would put the sign-in page into a corner of this one; so the whole page goes there.
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** The page wanted; for what is not a page (a form sent, a piece of a page), the page that it was on. */
    private static String wanted(HttpServletRequest request) {
        if (request.getHeader("HX-Request") != null) {
            return path(request.getHeader("HX-Current-URL"));
        }
        if (!request.getMethod().equals("GET")) {
            return path(request.getHeader(HttpHeaders.REFERER));
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String path(@Nullable String address) {
        try {
            var page = URI.create(address == null ? "/" : address);
            var path = page.getRawPath() == null || page.getRawPath().isEmpty() ? "/" : page.getRawPath();
            return path + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
