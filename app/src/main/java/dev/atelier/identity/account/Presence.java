package dev.atelier.identity.account;

import dev.atelier.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session that someone is in right now. */
@Component
class Presence {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    /** Lets this session know what changed of its person; sessions elsewhere learn it at the next sign-in. */
    void refresh(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var before = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(before.toBuilder().principal(person).build());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
