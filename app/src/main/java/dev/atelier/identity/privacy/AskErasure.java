package dev.atelier.identity.privacy;

import dev.atelier.event.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody wants to be erased, or an admin was asked to see to it. It happens some days later, and they hear of it now. */
@Component
class AskErasure {

    private final Erasures erasures;
    private final Erasing erasing;
    private final ErasureMail mail;
    private final PrivacySettings settings;
    private final InstantSource clock;

    AskErasure(Erasures erasures, Erasing erasing, ErasureMail mail, PrivacySettings settings, InstantSource clock) {
        this.erasures = erasures;
        this.erasing = erasing;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    sealed interface Answer {

        /** It is noted, or was before: asked twice, it is due when the first one is. */
        record Asked(Instant due) implements Answer {}

        /** Something must be done first. */
        record Hindered(List<String> obstacles) implements Answer {}
    }

    /**
     * Notes it, and tells the person.
     *
     * @param form made when the form was shown
     */
    @Transactional
    public Answer ask(UUID form, Person person, UUID asker) {
        var obstacles = erasing.obstacles(person.id());
        if (!obstacles.isEmpty()) {
            return new Answer.Hindered(obstacles);
        }
        var now = clock.instant();
        var due = now.plus(settings.grace());
        if (erasures.add(new Erasure(form, person.id(), asker, now, due, null))) {
            mail.send(person, due);
        }
        return new Answer.Asked(erasures.openOf(person.id()).map(Erasure::dueAt).orElse(due));
    }

    /** False if there was nothing to call off, or it is too late. */
    @Transactional
    public boolean callOff(UUID person, UUID asker) {
        return erasures.callOff(person, asker, clock.instant());
    }
}
