package dev.atelier.security;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.HtmlUtils;

/** Writes the token that proves "this form came from one of our pages" into every form that changes something. */
@Component
class FormTokens implements HtmlInterceptor {

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        if (!name.equals("form") || !sendsHome(attributes)) {
            return;
        }
        var token = token();
        if (token != null) {
            output.writeContent("<input type=\"hidden\" name=\"" + HtmlUtils.htmlEscape(token.getParameterName())
                    + "\" value=\"" + HtmlUtils.htmlEscape(token.getToken()) + "\">");
        }
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {}

    /** Nobody else's server learns the token. */
    private static boolean sendsHome(Map<String, Object> attributes) {
        var action = String.valueOf(attributes.getOrDefault("action", ""));
        return "post".equalsIgnoreCase(String.valueOf(attributes.get("method")))
                && !action.contains("://")
                && !action.startsWith("//");
    }

    private static @Nullable CsrfToken token() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : (CsrfToken) request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST);
    }
}
