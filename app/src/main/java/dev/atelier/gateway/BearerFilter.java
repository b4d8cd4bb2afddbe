package dev.atelier.gateway;

import dev.atelier.gateway.AccessTokens.Bearer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever shows an access token in the header {@code Authorization} (RFC 6750, section 2.1). Nothing else counts. */
final class BearerFilter extends OncePerRequestFilter {

    /** What a token must allow for anything but reading. */
    static final String WRITES = "TOKEN_WRITES";

    private static final Pattern FORM = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]{1,200}=*) *");

    private final AccessTokens tokens;
    private final Pace pace;
    private final CallRefusals refusals;

    BearerFilter(AccessTokens tokens, Pace pace, CallRefusals refusals) {
        this.tokens = tokens;
        this.pace = pace;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null) {
            visit(request, response, chain);
            return;
        }
        var bearer = bearer(shown);
        if (bearer.isEmpty()) {
            refusals.commence(request, response, new BadCredentialsException("No such token"));
        } else if (!pace.allows(bearer.get().token())) {
            refusals.tooFast(response);
        } else {
            letIn(bearer.get());
            chain.doFilter(request, response);
        }
    }

    private void visit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (pace.allows(Network.of(request.getRemoteAddr()))) {
            chain.doFilter(request, response);
        } else {
            refusals.tooFast(response);
        }
    }

    private Optional<Bearer> bearer(String shown) {
        var found = FORM.matcher(shown);
        return found.matches() ? tokens.bearer(found.group(1)) : Optional.empty();
    }

    private static void letIn(Bearer bearer) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(bearer.person(), null, may(bearer)));
        SecurityContextHolder.setContext(context);
    }

    private static Collection<GrantedAuthority> may(Bearer bearer) {
        Stream<GrantedAuthority> writing =
                bearer.writes() ? Stream.of(new SimpleGrantedAuthority(WRITES)) : Stream.empty();
        return Stream.concat(bearer.person().getAuthorities().stream(), writing).toList();
    }
}
