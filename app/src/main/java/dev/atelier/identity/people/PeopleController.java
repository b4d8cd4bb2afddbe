package dev.atelier.identity.people;

import dev.atelier.identity.link.Links;
import dev.atelier.identity.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lets admins find people. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class PeopleController {

    private final Directory directory;
    private final Links links;
    private final Templates templates;

    PeopleController(Directory directory, Links links, Templates templates) {
        this.directory = directory;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping("/admin/people")
    JteModel list(@RequestParam(defaultValue = "") String words, @RequestParam Optional<UUID> after) {
        return templates.people(
                PeopleWords.list(words, directory.find(words, after), after.isPresent(), links.invitations()));
    }

    @GetMapping("/admin/people/{id}")
    JteModel one(@PathVariable UUID id) {
        return directory
                .one(id)
                .map(PeopleWords::one)
                .map(templates::person)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such person. Look for them by name."));
    }
}
