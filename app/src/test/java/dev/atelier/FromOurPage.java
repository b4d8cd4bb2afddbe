package dev.atelier;

import jakarta.servlet.http.Cookie;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends a form as from one of our pages, with cookie and field. (Spring's own {@code csrf()} exchanges the cookie for a
 * session, in this context for good.)
 */
public final class FromOurPage implements RequestPostProcessor {

    private static final String TOKEN = "a-token-for-forms";

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var token = TOKEN.getBytes(StandardCharsets.UTF_8);
        // A mask of zeros, and the token under it.
        var masked = ByteBuffer.allocate(2 * token.length)
                .position(token.length)
                .put(token)
                .array();
        request.setCookies(new Cookie("atelier-form", TOKEN));
        request.setParameter("_csrf", Base64.getUrlEncoder().encodeToString(masked));
        return request;
    }
}
