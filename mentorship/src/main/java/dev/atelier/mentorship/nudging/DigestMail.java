package dev.atelier.mentorship.nudging;

import dev.atelier.mentorship.nudging.ReviewerDigests.Line;
import dev.atelier.mentorship.nudging.ReviewerDigests.Person;
import dev.atelier.mentorship.waiting.Waits;
import dev.atelier.mentorship.work.Post;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The mail of a day: what of one's own is due by tomorrow or overdue, and what is long overdue where one leads. */
@Component
class DigestMail {

    private final Post post;

    DigestMail(Post post) {
        this.post = post;
    }

    void send(Person person, List<Line> mine, List<Line> late, Instant now) {
        post.send(
                new Post.To(person.name(), person.address()),
                mine.isEmpty() ? "Reviews that are overdue" : "Reviews that are due",
                "Hello " + person.name() + ",\n" + part("Given to you:", mine, now)
                        + part("Overdue where you lead, whoever has it:", late, now)
                        + "\nYou get this once a day at most, by day and while you are there. Hours and days away:\n"
                        + post.page("/staff/mentorship/hours") + "\n");
    }

    private String part(String heading, List<Line> lines, Instant now) {
        return lines.isEmpty()
                ? ""
                : "\n" + heading + "\n\n"
                        + lines.stream().map(line -> line(line, now)).collect(Collectors.joining("\n"));
    }

    private String line(Line line, Instant now) {
        var due = line.due().toInstant();
        var words = due.isAfter(now)
                ? "due " + Waits.near(due, line.zone())
                : Waits.words(Duration.between(due, now)) + " past the promise";
        return "- “" + line.title() + "”, " + line.cohort() + ": " + words + "\n  "
                + post.page("/staff/reviews/" + line.round()) + "\n";
    }
}
