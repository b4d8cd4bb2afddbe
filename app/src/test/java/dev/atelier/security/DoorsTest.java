package dev.atelier.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.WholeHouse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeHouse
class DoorsTest {

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "/admin, /sign-in?to=%2Fadmin",
        "/admin/anything, /sign-in?to=%2Fadmin%2Fanything",
        "/staff/reviews, /sign-in?to=%2Fstaff%2Freviews",
        "/my/work, /sign-in?to=%2Fmy%2Fwork"
    })
    void visitorsAreSentToSignInAndBack(String page, String signIn) {
        assertThat(http.get().uri(page)).hasRedirectedUrl(signIn);
    }

    @ParameterizedTest
    @CsvSource({
        "LEARNER, /admin/x, 403",
        "LEARNER, /staff/x, 403",
        "LEARNER, /my/x, 404",
        "INSTRUCTOR, /admin/x, 403",
        "INSTRUCTOR, /staff/x, 404",
        "ADMIN, /admin/x, 404",
        "ADMIN, /staff/x, 404",
        "ADMIN, /actuator/env, 404",
        "LEARNER, /actuator/env, 403"
    })
    void eachRoleHasItsDoors(String role, String page, int status) {
        assertThat(http.get().uri(page).with(user(UUID.randomUUID().toString()).roles(role)))
                .hasStatus(status);
    }

    @Test
    void pagesTellBrowsersWhatNotToDo() {
        var page = http.get().uri("/sign-in").secure(true).exchange();
        assertThat(page)
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors"
                                + " 'none'")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-store")
                .containsHeader("Strict-Transport-Security");
        assertThat(http.get().uri("/sign-in").exchange()).doesNotContainHeader("Strict-Transport-Security");
    }

    @Test
    void aPieceOfAPageSendsTheWholePageToSignIn() {
        assertThat(http.get()
                        .uri("/my/day/now")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "https://atelier.example/my/day?x=1"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("HX-Redirect", "/sign-in?to=%2Fmy%2Fday%3Fx%3D1");
    }

    /** As a mail program does it: without session, cookie or form token. That the address is one of ours is looked at. */
    @Test
    void aMailProgramMayUnsubscribeAndNothingElse() {
        var press = "List-Unsubscribe";
        assertThat(http.post().uri("/mail/unsubscribe/" + "a".repeat(32)).param(press, "One-Click"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(http.post().uri("/mail/unsubscribe").param(press, "One-Click"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.post().uri("/sign-in").param(press, "One-Click")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aScriptReportsWithoutSessionOrFormTokenAndIsToldThatItMustSign() {
        var answer = http.post().uri("/outside/steps").content("{}").exchange();
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("not signed");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(http.post().uri("/outside/steps/more")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void readersGetNeitherSessionNorCookie() {
        var page = http.get().uri("/nowhere").exchange();
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void formsThatChangeSomethingCarryTheTokenAndSearchesDoNot() {
        var tokens = new FormTokens();
        var output = new gg.jte.output.StringOutput();
        tokens.onHtmlTagOpened("form", java.util.Map.of("method", "get"), output);
        tokens.onHtmlTagOpened("form", java.util.Map.of(), output);
        tokens.onHtmlTagOpened("form", java.util.Map.of("method", "post", "action", "https://evil.example"), output);
        // In a mail, say: no request, no token.
        tokens.onHtmlTagOpened("form", java.util.Map.of("method", "post"), output);
        assertThat(output.toString()).isEmpty();
        assertThat(http.get().uri("/sign-in")).bodyText().containsOnlyOnce("name=\"_csrf\"");
    }
}
