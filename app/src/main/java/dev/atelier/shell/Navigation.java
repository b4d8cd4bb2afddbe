package dev.atelier.shell;

import dev.atelier.shell.page.Frame.Link;
import dev.atelier.shell.page.Frame.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Where one can go from every page, by role. */
@Component
class Navigation {

    private static final String ADMIN = "ROLE_ADMIN";
    private static final String INSTRUCTOR = "ROLE_INSTRUCTOR";

    private record Place(String label, String path) {}

    private static final List<Place> VISITOR = List.of(new Place("Workshops", "/"));
    private static final List<Place> LEARNER = List.of(
            new Place("Today", "/my/day"),
            new Place("Seats", "/my/seats"),
            new Place("Work", "/my/work"),
            new Place("Mentor", "/my/mentor"));
    private static final List<Place> TEACHING = List.of(
            new Place("Teaching", "/staff"),
            new Place("Reviews", "/staff/reviews"),
            new Place("Mentorship", "/staff/mentorship"));
    private static final List<Place> PLANNING = List.of(
            new Place("Curricula", "/admin/workshops"),
            new Place("Cohorts", "/admin/cohorts"),
            new Place("Mentors", "/admin/mentorship"),
            new Place("People", "/admin/people"),
            new Place("Mail", "/admin/mail"));
    private static final List<Place> FOOT = List.of(new Place("Verify a certificate", "/certificates"));
    private static final List<Place> DEMO =
            List.of(new Place("Be someone else", "/demo"), new Place("Everybody’s mail", "/demo/mail"));
    private static final List<Place> OWN =
            List.of(new Place("Your account", "/my/account"), new Place("Certificates", "/my/certificates"));

    // Looked at once in a while: the line of places is full.
    private static final List<Place> REGISTER = List.of(
            new Place("Certificates of all", "/admin/certificates"),
            new Place("Files", "/admin/files"),
            new Place("Webhooks", "/admin/webhooks"));

    private final boolean demo;

    Navigation(@Value("${atelier.demo:false}") boolean demo) {
        this.demo = demo;
    }

    List<Link> links(HttpServletRequest request) {
        return places(request).map(place -> link(place, request)).toList();
    }

    /** What stands below every page. */
    List<Link> foot(HttpServletRequest request) {
        return Stream.concat(FOOT.stream(), demo ? DEMO.stream() : Stream.empty())
                .map(place -> link(place, request))
                .toList();
    }

    @Nullable
    Person person(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication someone)) {
            return null;
        }
        var roles = roles(someone);
        var learner = isStaff(roles) ? LEARNER.stream() : Stream.<Place>empty();
        var register = roles.contains(ADMIN) ? REGISTER.stream() : Stream.<Place>empty();
        var own = Stream.of(learner, OWN.stream(), register).flatMap(part -> part);
        return new Person(
                someone.getName(),
                DisplayName.of(someone),
                own.map(place -> link(place, request)).toList());
    }

    private static Stream<Place> places(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication someone)) {
            return VISITOR.stream();
        }
        var roles = roles(someone);
        if (!isStaff(roles)) {
            return Stream.concat(VISITOR.stream(), LEARNER.stream());
        }
        var planning = roles.contains(ADMIN) ? PLANNING.stream() : Stream.<Place>empty();
        return Stream.of(VISITOR.stream(), TEACHING.stream(), planning).flatMap(part -> part);
    }

    private static boolean isStaff(Set<String> roles) {
        return roles.contains(ADMIN) || roles.contains(INSTRUCTOR);
    }

    private static Set<String> roles(Authentication someone) {
        return someone.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Link link(Place place, HttpServletRequest request) {
        var path = request.getRequestURI();
        return new Link(place.label(), place.path(), isNearest(place, path));
    }

    /** Whether a path is this place or below it, and no other place is nearer: reviews lie below "Teaching" by address only. */
    private static boolean isNearest(Place place, String path) {
        return isAt(place, path)
                && Stream.of(LEARNER, TEACHING, PLANNING)
                        .flatMap(List::stream)
                        .noneMatch(other -> other.path().length() > place.path().length() && isAt(other, path));
    }

    private static boolean isAt(Place place, String path) {
        return path.equals(place.path()) || (place.path().length() > 1 && path.startsWith(place.path() + "/"));
    }
}
