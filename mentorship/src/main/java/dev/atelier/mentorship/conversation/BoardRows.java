package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.availability.Availabilities;
import dev.atelier.mentorship.availability.Promises;
import dev.atelier.mentorship.conversation.Board.Line;
import dev.atelier.mentorship.conversation.Board.Place;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.BoardPage.Row;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the rows of the mentors' board: who is asked, since when, until when an answer is promised. */
@Component
class BoardRows {

    private final Availabilities availabilities;
    private final Promises promises;

    BoardRows(Availabilities availabilities, Promises promises) {
        this.availabilities = availabilities;
        this.promises = promises;
    }

    List<Row> of(List<Line> lines, Place place, Instant now) {
        var known = availabilities.of(
                lines.stream().map(Line::mentorId).filter(Objects::nonNull).toList(), now);
        return lines.stream().map(line -> row(line, place, known, now)).toList();
    }

    private Row row(Line line, Place place, Availabilities.Known known, Instant now) {
        var zone = line.window().zone();
        var availability = known.of(line.mentorId(), zone);
        return new Row(
                "/staff/mentorship/" + line.id(),
                line.subject(),
                line.learner(),
                line.title(),
                mentors(line),
                availability
                        .awayUntil(now)
                        .map(last -> "away until " + MonthWords.day(last))
                        .orElse(""),
                (place == Place.PAUSED ? "back " : "")
                        + Times.since(line.at(), now, zone)
                        + Times.zone(line.at(), zone),
                place == Place.WAITING ? due(promises.due(availability, line.at()), line, now) : null,
                Marks.left(line.window(), now));
    }

    private static @Nullable Mark due(Instant due, Line line, Instant now) {
        return TurnMarks.due(due, now, line.window().zone());
    }

    private static String mentors(Line line) {
        var first = Objects.requireNonNullElse(line.mentor(), "nobody yet");
        return line.second() == null ? first : first + ", " + line.second();
    }
}
