package dev.atelier.learner.day;

import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.help.HelpLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everyone with a seat, as they stand at one moment: to one checkpoint run, or to none. */
record Room(Optional<Run> run, List<Run> others, List<Person> people, HelpLine help) {

    /**
     * A checkpoint run.
     *
     * @param closedAt empty while it is open
     */
    record Run(UUID id, String prompt, Instant openedAt, Optional<Instant> closedAt) {

        boolean isOpen() {
            return closedAt.isEmpty();
        }
    }

    record Person(
            UUID learner,
            String name,
            Optional<AttendanceStatus> attendance,
            Optional<Answer> answer,
            Optional<Instant> answeredAt) {

        boolean isHere() {
            return attendance.filter(AttendanceStatus::isHere).isPresent();
        }

        /** Silence of someone who is here is an answer; of someone who is not here it is none. */
        Standing standing(boolean asked) {
            return answer.filter(given -> asked)
                    .map(Standing::of)
                    .orElse(!isHere() ? Standing.AWAY : asked ? Standing.SILENT : Standing.HERE);
        }
    }

    /** How someone stands, with the class that gives its sign and colour, and its word. */
    enum Standing {
        THERE("ok", "there"),
        WORKING("busy", "working"),
        STUCK("stuck", "stuck"),
        SILENT("silent", "no answer"),
        HERE("ok", "here"),
        AWAY("", "not checked in");

        final String tone;
        final String word;

        Standing(String tone, String word) {
            this.tone = tone;
            this.word = word;
        }

        static Standing of(Answer answer) {
            return switch (answer) {
                case OK -> THERE;
                case WORKING -> WORKING;
                case STUCK -> STUCK;
            };
        }
    }

    Standing standing(Person person) {
        return person.standing(run.isPresent());
    }

    int count(Standing standing) {
        return (int)
                people.stream().filter(person -> standing(person) == standing).count();
    }

    /** Everyone who is asked: who answered, or is here and does not. */
    Pacing pacing() {
        var asked = people.stream()
                .filter(person -> standing(person) != Standing.AWAY)
                .toList();
        var stuck = asked.stream()
                .filter(person -> standing(person) == Standing.STUCK)
                .toList();
        var withHelper = help.requests().stream()
                .filter(request -> request.helper().isPresent())
                .map(HelpLine.Request::learner)
                .collect(Collectors.toSet());
        var helped = (int)
                stuck.stream().map(Person::learner).filter(withHelper::contains).count();
        return new Pacing(asked.size(), count(Standing.THERE), stuck.size() - helped, helped, count(Standing.SILENT));
    }

    int here() {
        return (int) people.stream().filter(Person::isHere).count();
    }
}
