package dev.atelier.security;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.util.HtmlUtils;

/** Writes the token that proves "this form came from one of our pages" into every form that changes something. */
@Component
class FormTokens implements HtmlInterceptor {

    private static final String OPEN = FormTokens.class.getName();

    /** jte calls this inside the tag, before its {@code >}: all that fits here is to note which form it is. */
    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && name.equals("form")) {
            request.setAttribute(OPEN, sendsHome(attributes), RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && Boolean.TRUE.equals(request.getAttribute(OPEN, RequestAttributes.SCOPE_REQUEST))
                && request.getAttribute(CsrfToken.class.getName(), RequestAttributes.SCOPE_REQUEST)
                        instanceof CsrfToken token) {
            request.removeAttribute(OPEN, RequestAttributes.SCOPE_REQUEST);
            output.writeContent("<input type=\"hidden\" name=\"" + HtmlUtils.htmlEscape(token.getParameterName())
                    + "\" value=\"" + HtmlUtils.htmlEscape(token.getToken()) + "\">");
        }
    }

    /** Nobody else's server learns the token. */
    private static boolean sendsHome(Map<String, Object> attributes) {
        var action = String.valueOf(attributes.getOrDefault("action", ""));
        return "post".equalsIgnoreCase(String.valueOf(attributes.get("method")))
                && !action.contains("://")
                && !action.startsWith("//");
    }
}
