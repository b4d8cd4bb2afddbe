package dev.atelier.event.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Spares visitors what they have already: a page carries an ETag (RFC 9110, 8.8.3) of all that it shows. Whoever is
 * signed in gets every page anew, since the frame around it is theirs.
 */
@Component
class Freshness {

    private final ObjectProvider<ResourceUrlProvider> assets;

    Freshness(ObjectProvider<ResourceUrlProvider> assets) {
        this.assets = assets;
    }

    /** Whether the visitor has exactly this page; the answer is then complete. */
    boolean isKnown(Record page, ServletWebRequest web) {
        // A message of the request before stands on this page only once.
        if (web.getUserPrincipal() != null || RequestContextUtils.getInputFlashMap(web.getRequest()) != null) {
            return false;
        }
        var response = web.getResponse();
        if (response != null) {
            response.setHeader("Cache-Control", "no-cache");
            response.addHeader("Vary", "Cookie");
        }
        var frame = web.getHeader("HX-Request") == null ? style() : "bare";
        return web.checkNotModified("W/\"" + digest(page + "\n" + frame) + "\"");
    }

    /** Whether the visitor has exactly this text; it is the same for everybody. */
    boolean isKnown(String text, ServletWebRequest web) {
        var response = web.getResponse();
        if (response != null) {
            response.setHeader("Cache-Control", "no-cache");
        }
        return web.checkNotModified("W/\"" + digest(text) + "\"");
    }

    /** The address of the style sheet changes with the look, so that no old page asks for a style that is gone. */
    private @Nullable String style() {
        var addresses = assets.getIfAvailable();
        return addresses == null ? null : addresses.getForLookupPath("/assets/atelier.css");
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
