package dev.atelier.identity.people;

import dev.atelier.identity.Role;
import dev.atelier.identity.link.Link;
import dev.atelier.identity.page.PeoplePage;
import dev.atelier.identity.page.PersonPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words who people are. */
final class PeopleWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private PeopleWords() {}

    static PeoplePage list(String words, List<Directory.Entry> found, boolean further, List<Link> invitations) {
        var shown = found.stream().limit(Directory.PAGE).toList();
        var next = found.size() > shown.size()
                ? "/admin/people?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&after="
                        + shown.getLast().id()
                : null;
        return new PeoplePage(
                words,
                shown.stream().map(PeopleWords::row).toList(),
                further,
                next,
                invitations.stream().map(PeopleWords::invitation).toList());
    }

    static PersonPage one(Directory.Entry person) {
        return new PersonPage(
                person.id().toString(),
                person.name(),
                person.address(),
                lastSeen(person.signedInAt()),
                person.roles().contains(Role.INSTRUCTOR),
                person.roles().contains(Role.ADMIN),
                person.deactivated());
    }

    private static PeoplePage.Row row(Directory.Entry person) {
        return new PeoplePage.Row(
                "/admin/people/" + person.id(),
                person.name(),
                person.address(),
                roles(person.roles()),
                lastSeen(person.signedInAt()),
                person.deactivated());
    }

    private static PeoplePage.Invitation invitation(Link link) {
        return new PeoplePage.Invitation(
                link.name(),
                link.address().value(),
                roles(link.gives().map(Set::of).orElse(Set.of())),
                DAY.format(link.expiresAt()),
                "/admin/invitations/" + link.id() + "/withdrawal");
    }

    private static String roles(Set<Role> roles) {
        return roles.stream().sorted().map(PeopleWords::word).collect(Collectors.joining(", "));
    }

    private static String word(Role role) {
        return switch (role) {
            case LEARNER -> "Learner";
            case INSTRUCTOR -> "Instructor";
            case ADMIN -> "Admin";
        };
    }

    private static String lastSeen(@Nullable Instant at) {
        return at == null ? "never" : DAY.format(at);
    }
}
