package dev.atelier.shell;

import dev.atelier.shell.page.DynamicTemplates;
import dev.atelier.shell.page.Templates;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.HtmlInterceptor;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs the frame into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    Templates shellTemplates(HtmlInterceptor forms) {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), Templates.class.getPackageName());
        engine.setHtmlInterceptor(forms);
        return new DynamicTemplates(engine);
    }

    /** Tomcat makes the valve itself, by name, when the host starts. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainRefusal() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainRefusal.class.getName());
            }
        });
    }

    @Bean
    WebMvcConfigurer frame(@Lazy PageFrame frame) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(frame);
            }
        };
    }
}
