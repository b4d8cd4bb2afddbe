package dev.atelier.event.visitor;

import org.springframework.http.CacheControl;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Spares sending a page that the browser has already. */
public final class Freshness {

    private Freshness() {}

    /**
     * Whether the browser has this very page; then there is nothing to send. The frame around the page names who is
     * signed in and holds the token of their session, so both are part of what makes a page the same; a page that
     * brings a message is never the same.
     */
    public static boolean isUnchanged(ServletWebRequest request, Object page) {
        var servlet = request.getRequest();
        var response = request.getResponse();
        if (response == null || RequestContextUtils.getInputFlashMap(servlet) != null) {
            return false;
        }
        response.setHeader(
                "Cache-Control", CacheControl.noCache().cachePrivate().getHeaderValue());
        response.addHeader("Vary", "HX-Request");
        return request.checkNotModified(Fingerprint.weak(
                page,
                servlet.getUserPrincipal() == null
                        ? ""
                        : servlet.getUserPrincipal().getName(),
                servlet.getRequestedSessionId(),
                servlet.getHeader("HX-Request")));
    }
}
