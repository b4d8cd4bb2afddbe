package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Board.Line;
import dev.atelier.mentorship.conversation.Board.Place;
import dev.atelier.mentorship.conversation.Dues.Due;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.BoardPage.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes the rows of the mentors' board: who is asked, since when, until when an answer is promised. */
@Component
class BoardRows {

    private final Dues dues;

    BoardRows(Dues dues) {
        this.dues = dues;
    }

    List<Row> of(List<Line> lines, Place place, Instant now) {
        var known = dues.of(lines, place, now);
        return lines.stream()
                .map(line -> row(line, place, Objects.requireNonNull(known.get(line.id())), now))
                .toList();
    }

    private static Row row(Line line, Place place, Due due, Instant now) {
        var zone = line.window().zone();
        var away = due.awayUntil();
        return new Row(
                "/staff/mentorship/" + line.id(),
                line.subject(),
                line.learner(),
                line.title(),
                mentors(line),
                away == null ? "" : "away until " + MonthWords.day(away),
                (place == Place.PAUSED ? "back " : "")
                        + Times.since(line.at(), now, zone)
                        + Times.zone(line.at(), zone),
                TurnMarks.due(due, zone, now),
                Marks.left(line.window(), now));
    }

    private static String mentors(Line line) {
        var first = Objects.requireNonNullElse(line.mentor(), "nobody yet");
        return line.second() == null ? first : first + ", " + line.second();
    }
}
