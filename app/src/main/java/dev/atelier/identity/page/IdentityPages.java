package dev.atelier.identity.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.html.HtmlInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes this room's precompiled pages available to its controllers. */
@Configuration(proxyBeanMethods = false)
class IdentityPages {

    @Bean
    Templates identityTemplates(HtmlInterceptor forms) {
        var engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), getClass().getPackageName());
        engine.setHtmlInterceptor(forms);
        return new DynamicTemplates(engine);
    }
}
