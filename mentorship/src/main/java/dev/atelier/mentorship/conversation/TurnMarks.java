package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Dues.Due;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the answer that somebody waits for, as tags. */
final class TurnMarks {

    private TurnMarks() {}

    /** Until when it is due, and whether who is asked is away; none where neither is so. */
    static List<Mark> of(Due due, Transcript transcript, ZoneId zone, Instant now) {
        var away = Optional.ofNullable(due.awayUntil())
                .map(last -> new Mark(
                        "silent",
                        Objects.requireNonNullElse(transcript.mentor(), "The mentor") + " is away until "
                                + MonthWords.day(last)));
        return Stream.concat(Optional.ofNullable(due(due, zone, now)).stream(), away.stream())
                .toList();
    }

    /** "Answer due Tue 8 Aug, 18:00 IST", or that it was; null where nobody waits. */
    static @Nullable Mark due(Due due, ZoneId zone, Instant now) {
        var answer = due.answer();
        if (answer == null) {
            return null;
        }
        var words = Times.soon(answer, zone);
        return now.isAfter(answer)
                ? new Mark("problem", "Answer was due " + words)
                : new Mark("note", "Answer due " + words);
    }
}
