package dev.atelier.mentorship.conversation;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends turns without a word: a mentor finds that nothing is left to answer, or a month is over. */
@Component
class Settling {

    private final Turns turns;
    private final Events events;
    private final InstantSource clock;

    Settling(Turns turns, Events events, InstantSource clock) {
        this.turns = turns;
        this.events = events;
        this.clock = clock;
    }

    /** False if nobody waited for a mentor. */
    @Transactional
    public boolean settle(UUID conversation, UUID mentor) {
        var settled = turns.settle(conversation);
        if (settled) {
            events.note(conversation, Events.Kind.SETTLED, mentor, mentor, "", clock.instant());
        }
        return settled;
    }

    @Scheduled(fixedDelayString = "PT10M")
    void endWithTheMonth() {
        turns.endWith(clock.instant());
    }
}
