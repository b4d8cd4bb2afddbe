package dev.atelier.learner.day;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.day.Room.Standing;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.help.HelpView;
import dev.atelier.learner.page.BoardNow;
import dev.atelier.learner.page.BoardNow.Count;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A room in the words of the board. */
record RoomView(CohortFacts cohort, Room room, boolean wished, Instant now) {

    BoardNow board() {
        return new BoardNow(
                cohort.id().toString(),
                head(),
                counts(),
                below(),
                room.people().stream().map(this::seat).toList(),
                new HelpView(cohort, room.help(), now).page(),
                room.others().stream().map(this::run).toList(),
                wished);
    }

    String prompt() {
        return room.run().map(Room.Run::prompt).orElse(cohort.title());
    }

    /** Four numbers: the answers to a checkpoint, or who is here and who waits. */
    List<Count> counts() {
        if (room.run().isPresent()) {
            return Stream.of(Standing.THERE, Standing.WORKING, Standing.STUCK, Standing.SILENT)
                    .map(standing -> new Count(standing.tone, standing.word, room.count(standing)))
                    .toList();
        }
        return List.of(
                new Count("ok", "checked in", room.here()),
                new Count("silent", "not yet", room.people().size() - room.here()),
                new Count("stuck", "waiting for help", room.help().waiting()),
                new Count("busy", "being helped", room.help().beingHelped()));
    }

    String below() {
        return room.here() + " of " + room.people().size() + " are checked in.";
    }

    private BoardNow.Head head() {
        return room.run()
                .map(run -> new BoardNow.Head(Optional.of(run.id().toString()), run.prompt(), took(run), !run.isOpen()))
                .orElseGet(() -> new BoardNow.Head(Optional.empty(), "No checkpoint is open", "", false));
    }

    private String took(Room.Run run) {
        return run.closedAt()
                .map(closed -> "closed after "
                        + Duration.between(run.openedAt(), closed).toMinutes() + " min")
                .orElseGet(() ->
                        "open for " + Duration.between(run.openedAt(), now).toMinutes() + " min");
    }

    private BoardNow.Run run(Room.Run run) {
        return new BoardNow.Run(run.id().toString(), run.prompt(), took(run));
    }

    private BoardNow.Seat seat(Room.Person person) {
        var standing = room.standing(person);
        var since = person.answeredAt()
                .filter(at -> standing == Standing.STUCK || standing == Standing.WORKING)
                .map(at -> ", " + Times.since(at, now))
                .orElse("");
        return new BoardNow.Seat(person.name(), standing.tone, standing.word + since);
    }
}
