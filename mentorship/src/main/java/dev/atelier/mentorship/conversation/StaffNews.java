package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.people.MentorRetired;
import dev.atelier.mentorship.people.StaffLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, within the transaction that knows it first, that somebody mentors no longer. */
@Component
class StaffNews {

    private final Succession succession;

    StaffNews(Succession succession) {
        this.succession = succession;
    }

    @EventListener
    void on(StaffLeft left) {
        succession.replace(left.mentor(), left.cohort());
    }

    @EventListener
    void on(MentorRetired retired) {
        succession.replace(retired.mentor(), null);
    }
}
