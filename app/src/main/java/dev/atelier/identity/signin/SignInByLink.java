package dev.atelier.identity.signin;

import dev.atelier.identity.link.Destination;
import dev.atelier.identity.link.Link;
import dev.atelier.identity.link.Links;
import dev.atelier.identity.link.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Adds the way in by mailed link to the doors of the house. */
@Configuration(proxyBeanMethods = false)
class SignInByLink {

    @Bean
    Customizer<HttpSecurity> mailedLinks(SignInLinks service, Links links) {
        return http -> http.oneTimeTokenLogin(way -> way.loginPage("/sign-in")
                .tokenGeneratingUrl("/sign-in")
                .generateRequestResolver(SignInRequest::read)
                .tokenService(service)
                .tokenGenerationSuccessHandler(SignInByLink::onItsWay)
                .showDefaultSubmitPage(false)
                .loginProcessingUrl("/sign-in/link")
                .authenticationConverter(SignInAttempt::read)
                .successHandler((request, response, person) -> response.sendRedirect(
                        destination(links, request.getParameter("token")).path()))
                .failureHandler((request, response, refusal) -> explain(request, response)));
    }

    /** The same for every address, known or not, too often or not. */
    private static void onItsWay(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
            throws IOException {
        response.addHeader("Set-Cookie", AskedAddress.cookie(token.getUsername()));
        response.sendRedirect("/sign-in/sent");
    }

    /** The link's own page says why it does not work any more. */
    private static void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = request.getParameter("token");
        response.sendRedirect(
                "/sign-in/link?token=" + URLEncoder.encode(token == null ? "" : token, StandardCharsets.UTF_8));
    }

    private static Destination destination(Links links, @Nullable String token) {
        return token == null
                ? Destination.HOME
                : links.find(new Token(token)).map(Link::destination).orElse(Destination.HOME);
    }
}
