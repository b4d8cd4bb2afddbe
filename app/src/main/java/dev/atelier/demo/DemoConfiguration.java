package dev.atelier.demo;

import dev.atelier.demo.page.DynamicTemplates;
import dev.atelier.demo.page.Templates;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.HtmlInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the demo's precompiled pages available to its controllers. */
@Configuration(proxyBeanMethods = false)
@DemoOnly
class DemoConfiguration {

    @Bean
    Templates demoTemplates(HtmlInterceptor forms) {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), Templates.class.getPackageName());
        engine.setHtmlInterceptor(forms);
        return new DynamicTemplates(engine);
    }
}
