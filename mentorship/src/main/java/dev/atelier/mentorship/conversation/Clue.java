package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.month.Month;
import java.util.List;
import java.util.UUID;

/** What a mail says about whose it is, before anybody believes it. */
sealed interface Clue {

    /**
     * It answers a letter of ours to somebody.
     *
     * @param byToken it came to that person's own reply address, rather than naming our mail in its header
     */
    record Answer(Conversation conversation, Correspondent owner, boolean byToken) implements Clue {}

    /** It answers a letter of ours to somebody who no longer takes part. */
    record Former(UUID person, Conversation conversation) implements Clue {}

    /** Its sender's address is that of a learner, and these are the months it may belong to. */
    record Question(List<Month> months) implements Clue {}

    /** Somebody who takes part wrote, but not in answer to anything, and not to where questions are asked. */
    record Aside() implements Clue {}

    record Nothing() implements Clue {}
}
