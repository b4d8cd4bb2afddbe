package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds whom a request is about. */
@Component
class Whose {

    private final Persons persons;

    Whose(Persons persons) {
        this.persons = persons;
    }

    /** Whoever asks. */
    Person person(Principal me) {
        return persons.byId(id(me))
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Sign in again to see your data."));
    }

    /** Somebody whom an admin asks about. */
    Person person(UUID id) {
        return persons.byId(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such person. Look for them by name."));
    }

    static UUID id(Principal me) {
        return UUID.fromString(me.getName());
    }

    /** The id of a form; whoever tampers with it gets a new one. */
    static UUID form(String typed) {
        try {
            return UUID.fromString(typed.strip());
        } catch (IllegalArgumentException nonsense) {
            return UUID.randomUUID();
        }
    }

    /** Whether what was typed is the person's address. */
    static boolean confirms(Person person, String typed) {
        return person.address().equalsIgnoreCase(typed.strip());
    }
}
