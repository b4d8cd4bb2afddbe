package dev.atelier.learner.press;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Hangs the reading and answering of presses into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class PressConfiguration implements WebMvcConfigurer {

    private final InstantSource clock;
    private final JsonMapper json;

    PressConfiguration(InstantSource clock, JsonMapper json) {
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PressArgument(clock));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new PressAnswers(json)).addPathPatterns("/my/**", "/staff/**");
    }
}
