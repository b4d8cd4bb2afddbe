package dev.atelier.testing;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands in for what the app gives a module: time, mail, a frame for pages, method security. */
@TestConfiguration(proxyBeanMethods = false)
@EnableMethodSecurity
class Surroundings {

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    SentMails mail() {
        return new SentMails();
    }

    @Bean
    HtmlInterceptor forms() {
        return new HtmlInterceptor() {
            @Override
            public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

            @Override
            public void onHtmlTagClosed(String name, TemplateOutput output) {}
        };
    }

    @Bean
    WebMvcConfigurer barePages() {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new BarePage());
            }
        };
    }

    private static final class BarePage implements HandlerMethodReturnValueHandler {

        @Override
        public boolean supportsReturnType(MethodParameter type) {
            return JteModel.class.isAssignableFrom(type.getParameterType());
        }

        @Override
        public void handleReturnValue(
                @Nullable Object page, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
                throws Exception {
            container.setRequestHandled(true);
            var response = request.getNativeResponse(HttpServletResponse.class);
            if (page instanceof JteModel model && response != null) {
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write(model.render());
            }
        }
    }
}
