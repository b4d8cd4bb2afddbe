package dev.atelier.bench.house;

import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Signs in as many people as are wanted, without a mail each; the answer is the id of the account. */
@RestController
class WayIn {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;

    WayIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/bench/visitors/{number}")
    String visitor(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        return comeIn("Visitor " + number, Role.LEARNER, request, response);
    }

    @GetMapping("/bench/teachers/{number}")
    String teacher(@PathVariable int number, HttpServletRequest request, HttpServletResponse response) {
        return comeIn("Teacher " + number, Role.INSTRUCTOR, request, response);
    }

    @GetMapping("/bench/admin")
    String admin(HttpServletRequest request, HttpServletResponse response) {
        return comeIn("Admin", Role.ADMIN, request, response);
    }

    private String comeIn(String name, Role role, HttpServletRequest request, HttpServletResponse response) {
        var address = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org";
        var person = accounts.open(name, address, Set.of(role));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return person.id().toString();
    }
}
