package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.availability.Availabilities;
import dev.atelier.mentorship.availability.Promises;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when the answer in a conversation is due, and whether who is asked is away. */
@Component
class TurnMarks {

    private final Availabilities availabilities;
    private final Promises promises;

    TurnMarks(Availabilities availabilities, Promises promises) {
        this.availabilities = availabilities;
        this.promises = promises;
    }

    List<Mark> of(Conversation conversation, Transcript transcript, Instant now) {
        var mentor = value(conversation.mentor());
        var zone = conversation.month().window().zone();
        var availability = availabilities.of(mentor, now).of(mentor, zone);
        var marks = new ArrayList<Mark>();
        var since = transcript.waitingSince();
        if (since != null && transcript.turn().equals("MENTOR")) {
            marks.add(due(promises.due(availability, since), now, zone));
        }
        availability
                .awayUntil(now)
                .ifPresent(last -> marks.add(new Mark(
                        "silent",
                        Objects.requireNonNullElse(transcript.mentor(), "The mentor") + " is away until "
                                + MonthWords.day(last))));
        return marks;
    }

    /** "answer due Tue 8 Aug 2023, 18:00 IST", or that it was. */
    static Mark due(Instant due, Instant now, ZoneId zone) {
        var words = Times.soon(due, zone);
        return now.isAfter(due)
                ? new Mark("problem", "Answer was due " + words)
                : new Mark("note", "Answer due " + words);
    }

    private static @Nullable UUID value(@Nullable InstructorId mentor) {
        return mentor == null ? null : mentor.value();
    }
}
