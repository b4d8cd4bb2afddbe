package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import dev.atelier.event.PersonalData.Outcome;
import dev.atelier.identity.account.People;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases somebody step by step: first the account is closed, which hands over what waits for its person; then each part of the
 * house erases what it keeps; the account itself goes last. Each step commits with the note that it is done, so that an erasure
 * goes on where it was, whatever stopped it, on whichever instance.
 */
@Component
class Erasing {

    private final Erasures erasures;
    private final Persons persons;
    private final People people;
    private final List<PersonalData> parts;
    private final InstantSource clock;

    Erasing(Erasures erasures, Persons persons, People people, List<PersonalData> parts, InstantSource clock) {
        this.erasures = erasures;
        this.persons = persons;
        this.people = people;
        this.parts = parts;
        this.clock = clock;
    }

    /** What stands in the way of erasing somebody, in sentences. */
    List<String> obstacles(UUID person) {
        return parts.stream().flatMap(part -> part.obstacles(person).stream()).toList();
    }

    /** Does the next step; false if there is none that can be done now. */
    @Transactional
    public boolean step(UUID id) {
        var locked = erasures.lock(id);
        if (locked.isEmpty()) {
            return false;
        }
        var erasure = locked.get();
        var person = persons.byId(erasure.person());
        if (!erasure.hasBegun()) {
            return person.isPresent() && begin(erasure);
        }
        if (person.isPresent()) {
            var done = erasures.done(id);
            var next =
                    parts.stream().filter(part -> !done.contains(part.title())).findFirst();
            if (next.isPresent()) {
                return erase(id, next.get(), person.get());
            }
        }
        erasures.finish(erasure, clock.instant());
        return false;
    }

    private boolean begin(Erasure erasure) {
        if (!obstacles(erasure.person()).isEmpty()) {
            return false;
        }
        people.deactivate(erasure.person());
        erasures.begin(erasure.id(), clock.instant());
        return true;
    }

    private boolean erase(UUID id, PersonalData part, Person person) {
        return switch (part.erase(person)) {
            case Outcome.Erased done -> {
                erasures.note(id, part.title(), done.rows(), clock.instant());
                yield true;
            }
            case Outcome.NotYet later -> false;
        };
    }
}
