package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells everybody else in a conversation by mail what was said. */
@Component
class Forwarding {

    private final Correspondents correspondents;
    private final StandIns standIns;
    private final Mailing mailing;
    private final InstantSource clock;

    Forwarding(Correspondents correspondents, StandIns standIns, Mailing mailing, InstantSource clock) {
        this.correspondents = correspondents;
        this.standIns = standIns;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** Without a mentor nobody is told; the question waits on the board of the cohort's staff. */
    void tellOthers(Conversation conversation, Correspondent author, Entry.Said said) {
        var now = clock.instant();
        var others = new LinkedHashMap<UUID, Correspondent>();
        others(conversation, author, now).forEach(other -> others.putIfAbsent(other.id(), other));
        others.remove(author.id());
        others.values().forEach(to -> mailing.send(conversation, author, to, said, now));
    }

    /** What the staff says goes to the staff as well where two mentors share a conversation. */
    private Stream<Correspondent> others(Conversation conversation, Correspondent author, Instant now) {
        var second = teaching(conversation, conversation.second());
        var mentors = Stream.concat(teaching(conversation, conversation.mentor()).stream(), second.stream());
        return switch (author.side()) {
            case MENTOR ->
                Stream.concat(
                        correspondents.learner(conversation.month()).stream(),
                        second.isPresent() ? mentors : Stream.empty());
            case LEARNER -> Stream.concat(mentors, standIns.of(conversation, now).stream());
        };
    }

    private Optional<Correspondent> teaching(Conversation conversation, @Nullable InstructorId mentor) {
        return Optional.ofNullable(mentor)
                .flatMap(id -> correspondents.mentor(conversation.month().cohort(), id.value()));
    }
}
