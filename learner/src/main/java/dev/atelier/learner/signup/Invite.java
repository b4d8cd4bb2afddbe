package dev.atelier.learner.signup;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.post.Letter;
import dev.atelier.learner.post.PostOffice;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The staff invites addresses to a cohort; who is invited already gets no second mail. */
@Component
class Invite {

    private final Invitations invitations;
    private final PostOffice post;
    private final PublicAddress pages;
    private final InstantSource clock;

    Invite(Invitations invitations, PostOffice post, PublicAddress pages, InstantSource clock) {
        this.invitations = invitations;
        this.post = post;
        this.pages = pages;
        this.clock = clock;
    }

    /** How many of them are invited now and were not before. */
    @Transactional
    public int invite(CohortFacts cohort, Collection<String> addresses, String words, UUID by) {
        var letter = letter(cohort, words);
        var added = 0;
        for (var address : addresses) {
            if (invitations.add(cohort.id(), address, by, clock.instant())) {
                post.send(address, letter);
                added++;
            }
        }
        return added;
    }

    private Letter letter(CohortFacts cohort, String words) {
        return new Letter("You are invited: " + cohort.title() + ", " + Moments.date(cohort.startsAt()), """
            Hello,

            %sthe organisers invite you to this workshop:

            %s
            %s
            %s

            To take a seat, sign in with the address that this mail came to, here:
            %s

            Seats go to whoever comes first; if all are taken, you get a number on the waiting list. If you do not want to
            come, there is nothing you need to do.
            """.formatted(
                        words.isEmpty() ? "" : words + "\n\n",
                        cohort.title(),
                        Moments.span(cohort.startsAt(), cohort.endsAt(), cohort.zone()),
                        cohort.place(),
                        pages.page("/my/cohorts/" + cohort.id() + "/seat")));
    }
}
