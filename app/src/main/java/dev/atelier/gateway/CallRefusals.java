package dev.atelier.gateway;

import dev.atelier.api.Problem;
import dev.atelier.api.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says at the doors of the API why a call does not come in. */
@Component
class CallRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    CallRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        // RFC 6750, section 3: no error code for those who have shown nothing.
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                shown ? "Bearer realm=\"Atelier\", error=\"invalid_token\"" : "Bearer realm=\"Atelier\"");
        problems.write(
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        shown
                                ? "This access token is not good, or not any more. Make a new one at"
                                        + " /my/account/tokens."
                                : "Send an access token: “Authorization: Bearer atelier_…”. You make one at"
                                        + " /my/account/tokens. Cookies don't count here."),
                response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
        problems.write(
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        onlyReads(request)
                                ? "This access token may only read."
                                : "Your roles don't open this. They are those that you have at this moment."),
                response);
    }

    void tooFast(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Pace.WINDOW.toSeconds()));
        problems.write(
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "With one token, or from one network without any, programs call " + Pace.MOST
                                + " times in a minute at most. Wait for one, then go on."),
                response);
    }

    private static boolean onlyReads(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.GET.name())
                && request.getUserPrincipal() instanceof Authentication caller
                && caller.getAuthorities().stream()
                        .noneMatch(allowed -> BearerFilter.WRITES.equals(allowed.getAuthority()));
    }
}
