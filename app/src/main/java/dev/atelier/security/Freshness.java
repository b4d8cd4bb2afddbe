package dev.atelier.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * How long browsers may keep what they got, unless whoever answered has said so: personal pages not at all, public
 * ones if they ask first (so that an ETag spares the rest).
 */
final class Freshness implements HeaderWriter {

    private static final Pattern PERSONAL = Pattern.compile("/(?:admin|staff|my|sign-in)(?:/.*)?");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL) && response.getStatus() != 304) {
            var personal = PERSONAL.matcher(request.getRequestURI()).matches();
            response.setHeader(HttpHeaders.CACHE_CONTROL, personal ? "no-store" : "private, no-cache");
        }
    }
}
