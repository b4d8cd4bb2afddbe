package dev.atelier.gateway;

import dev.atelier.api.Api;
import dev.atelier.api.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The doors of the API: a token at each call but to read what anybody may, no session, no cookie, no form. */
@Configuration(proxyBeanMethods = false)
class CallDoors {

    static final String DESCRIPTION = Api.ROOT + "/openapi.json";

    /** What visitors see on pages, their programs may read. */
    private static final String[] OPEN = {DESCRIPTION, Api.ROOT + "/cohorts/**", Api.ROOT + "/workshops/**"};

    private final CallRefusals refusals;

    CallDoors(CallRefusals refusals) {
        this.refusals = refusals;
    }

    @Bean
    @Order(1)
    SecurityFilterChain calls(HttpSecurity http, AccessTokens tokens, Pace pace, KeptCalls kept, Problems problems) {
        return http.securityMatcher("/api/**")
                // The ways in that others add to all doors don't lead here.
                .oneTimeTokenLogin(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(doors -> doors.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(BearerFilter.WRITES))
                .exceptionHandling(
                        said -> said.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new BearerFilter(tokens, pace, refusals), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new FreshAnswers(OPEN), AuthorizationFilter.class)
                .addFilterAfter(new RepeatFilter(kept, problems), AuthorizationFilter.class)
                .build();
    }
}
