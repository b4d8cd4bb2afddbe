package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.month.Month;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets learners into their own conversations, and those who teach a cohort into its; for others there is nothing. */
@Component
class Door {

    private final Conversations conversations;
    private final Correspondents correspondents;

    Door(Conversations conversations, Correspondents correspondents) {
        this.conversations = conversations;
        this.correspondents = correspondents;
    }

    Conversation own(Principal person, UUID id) {
        return conversations
                .find(id)
                .filter(conversation -> conversation.month().learner().equals(LearnerId.of(person)))
                .orElseThrow(() -> notFound("You have no such conversation. All of yours are under “Mentor”."));
    }

    /** Admins may look into every one. */
    Conversation taught(Authentication person, UUID id) {
        return conversations
                .find(id)
                .filter(conversation -> isAdmin(person) || speaks(person, conversation))
                .orElseThrow(
                        () -> notFound("No such conversation in your cohorts. All of yours are under “Mentorship”."));
    }

    /** The person as a correspondent; 404 for an admin who does not teach the cohort. */
    Correspondent mentor(Principal person, Conversation conversation) {
        return correspondents
                .mentor(conversation.month().cohort(), UUID.fromString(person.getName()))
                .orElseThrow(() -> notFound("Only who teaches this cohort can answer here."));
    }

    Correspondent learner(Month month) {
        return correspondents
                .learner(month)
                .orElseThrow(() -> notFound("This conversation has nobody to speak in it."));
    }

    boolean speaks(Principal person, Conversation conversation) {
        return correspondents
                .mentor(conversation.month().cohort(), UUID.fromString(person.getName()))
                .isPresent();
    }

    static boolean isAdmin(Authentication person) {
        return person.getAuthorities().stream().anyMatch(role -> "ROLE_ADMIN".equals(role.getAuthority()));
    }

    static ResponseStatusException notFound(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }
}
