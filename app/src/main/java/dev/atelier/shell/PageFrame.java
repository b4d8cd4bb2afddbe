package dev.atelier.shell;

import dev.atelier.shell.page.Frame;
import dev.atelier.shell.page.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Sends a page that a controller returned: bare to htmx, else inside the frame. What a template writes before its
 * {@code <main} belongs into the head.
 */
@Component
class PageFrame implements HandlerMethodReturnValueHandler {

    private final Templates templates;
    private final Navigation navigation;
    private final AssetAddresses assets;

    PageFrame(Templates templates, Navigation navigation, AssetAddresses assets) {
        this.templates = templates;
        this.navigation = navigation;
        this.assets = assets;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return JteModel.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (page instanceof JteModel model && request != null && response != null) {
            response.addHeader("Vary", "HX-Request");
            send(request.getHeader("HX-Request") == null ? framed(model, request) : rendered(model), response);
        }
    }

    private String framed(JteModel page, HttpServletRequest request) {
        var html = rendered(page);
        var main = html.indexOf("<main");
        if (main < 0) {
            return html;
        }
        var opened = html.indexOf('>', main) + 1;
        return rendered(templates.frame(new Frame(
                html.substring(0, main),
                html.substring(main, opened),
                html.substring(opened),
                assets.all(),
                navigation.links(request),
                navigation.person(request),
                Flashes.of(request),
                navigation.foot(request))));
    }

    private static String rendered(JteModel page) {
        var output = new StringOutput(16_384);
        page.render(output);
        return output.toString();
    }

    private static void send(String html, HttpServletResponse response) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
