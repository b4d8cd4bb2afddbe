package dev.atelier.security;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The doors of the house, by address. How one signs in is added by whoever offers it, as a
 * {@code Customizer<HttpSecurity>} bean: mailed links now, passkeys or a company's own sign-in when they come.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Doors {

    private static final String CONTENT =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';" + " frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(Doors::guard)
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new ToSignIn()).accessDeniedHandler(new Refusal()))
                // Where someone wanted to go travels in the address, so readers need no session.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(Doors::forms)
                .headers(Doors::headers)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(new AfterSignOut()))
                .anonymous(withDefaults())
                .build();
    }

    private static void guard(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry doors) {
        doors.requestMatchers("/admin", "/admin/**")
                .hasRole("ADMIN")
                .requestMatchers("/staff", "/staff/**")
                .hasAnyRole("INSTRUCTOR", "ADMIN")
                .requestMatchers("/my", "/my/**")
                .authenticated()
                .requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**")
                .hasRole("ADMIN")
                .anyRequest()
                .permitAll();
    }

    /** The token lives in a cookie that scripts can't read and is made when the first form is shown. */
    private static void forms(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("atelier-form");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(made -> made.httpOnly(true).sameSite("Lax"));
        CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();
        csrf.csrfTokenRepository(cookie)
                .csrfTokenRequestHandler(masked)
                // Mail programs press it on their own (RFC 8058); the address itself is the proof.
                .ignoringRequestMatchers("/mail/unsubscribe/*")
                // Learners' scripts sign what they report, and have no session.
                .ignoringRequestMatchers("/outside/steps");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(
                        org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                // frame-ancestors says it better, and a page may loosen that for itself.
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new Freshness());
    }
}
