package dev.atelier.learner.day;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.day.Room.Person;
import dev.atelier.learner.day.Room.Run;
import dev.atelier.learner.day.Room.Standing;
import dev.atelier.learner.help.HelpLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomPeopleTest {

    private static final Instant NOW = Instant.parse("2023-08-05T05:00:00Z");
    private static final Run OPEN = new Run(UUID.randomUUID(), "Is everybody there?", NOW, Optional.empty());

    @Test
    void silenceOfSomeoneWhoIsHereIsAnAnswer() {
        var room = room(Optional.of(OPEN), person(AttendanceStatus.PRESENT, null), person(AttendanceStatus.LATE, null));
        assertThat(room.count(Standing.SILENT)).isEqualTo(2);
    }

    @Test
    void silenceOfSomeoneWhoIsNotHereIsNone() {
        var room = room(Optional.of(OPEN), person(null, null), person(AttendanceStatus.EXCUSED, null));
        assertThat(room.count(Standing.SILENT)).isZero();
        assertThat(room.count(Standing.AWAY)).isEqualTo(2);
    }

    @Test
    void whoeverAnswersCountsEvenWithoutCheckIn() {
        var room = room(Optional.of(OPEN), person(null, Answer.OK), person(null, Answer.STUCK));
        assertThat(room.count(Standing.THERE)).isOne();
        assertThat(room.count(Standing.STUCK)).isOne();
    }

    @Test
    void withoutACheckpointNobodyIsSilent() {
        var room = room(Optional.empty(), person(AttendanceStatus.PRESENT, null));
        assertThat(room.count(Standing.HERE)).isOne();
    }

    private static Room room(Optional<Run> run, Person... people) {
        return new Room(run, List.of(), List.of(people), new HelpLine(List.of(), Map.of()));
    }

    private static Person person(@Nullable AttendanceStatus attendance, @Nullable Answer answer) {
        return new Person(
                UUID.randomUUID(),
                "Meera",
                Optional.ofNullable(attendance),
                Optional.ofNullable(answer),
                Optional.empty());
    }
}
