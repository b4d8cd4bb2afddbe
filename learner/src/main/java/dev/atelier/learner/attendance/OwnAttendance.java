package dev.atelier.learner.attendance;

import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.OwnAttendancePage;
import dev.atelier.learner.page.OwnAttendancePage.Choice;
import dev.atelier.learner.page.OwnAttendancePage.Line;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what is recorded about a learner into the words of their own page. */
@Component
class OwnAttendance {

    private final Register register;
    private final DayPlans plans;
    private final Excuses excuses;
    private final AttendanceSettings settings;
    private final InstantSource clock;

    OwnAttendance(
            Register register, DayPlans plans, Excuses excuses, AttendanceSettings settings, InstantSource clock) {
        this.register = register;
        this.plans = plans;
        this.excuses = excuses;
        this.settings = settings;
        this.clock = clock;
    }

    OwnAttendancePage page(Seat seat, ExcuseForm typed, String problem) {
        var words = register.about(seat.cohort(), seat.learner());
        var days = days(seat).stream()
                .map(day -> day(seat, day, words, clock.instant()))
                .toList();
        return new OwnAttendancePage(
                seat.cohort().toString(),
                seat.title(),
                days,
                excuses.of(seat).stream().map(excuse -> told(seat, excuse)).toList(),
                choices(seat, typed.time()),
                new OwnAttendancePage.Form(typed.form().toString(), typed.reason(), problem));
    }

    /** Whether this time is one that lies ahead. */
    boolean mayMiss(Seat seat, ExcuseForm.Read.Valid wished) {
        var value = wished.slot()
                .map(slot -> wished.day() + " " + slot)
                .orElse(wished.day().toString());
        return choices(seat, "").stream().anyMatch(choice -> choice.value().equals(value));
    }

    private static List<LocalDate> days(Seat seat) {
        return seat.days().first().datesUntil(seat.days().last().plusDays(1)).toList();
    }

    private OwnAttendancePage.Day day(Seat seat, LocalDate day, List<Word> words, Instant now) {
        var zone = seat.days().zone();
        var ofDay = Word.about(words, day, Optional.empty());
        var lines = plans.sittings(seat.cohort(), seat.days(), day).all().stream()
                .map(sitting -> {
                    var ofSlot = Word.about(words, day, Optional.of(sitting.slot())).stream()
                            .findFirst();
                    var presence = Presence.in(sitting, ofSlot, ofDay.stream().findFirst(), now, settings.grace());
                    return new Line(
                            Times.clock(sitting.begins(), zone) + " to " + Times.clock(sitting.ends(), zone),
                            sitting.title(),
                            AttendanceWords.tone(presence.status()),
                            AttendanceWords.of(presence.status()));
                })
                .toList();
        var held = ofDay.stream().findFirst().map(Word::status);
        return new OwnAttendancePage.Day(
                Times.day(day),
                AttendanceWords.tone(held),
                AttendanceWords.of(held),
                ofDay.stream().map(word -> AttendanceWords.history(word, zone)).toList(),
                lines);
    }

    private OwnAttendancePage.Told told(Seat seat, Excuses.Excuse excuse) {
        var slot = excuse.slot()
                .flatMap(id ->
                        plans.sittings(seat.cohort(), seat.days(), excuse.day()).find(id))
                .map(sitting -> sitting.title() + ", ")
                .orElse("");
        return new OwnAttendancePage.Told(
                excuse.id().toString(),
                slot + Times.day(excuse.day()),
                excuse.reason(),
                excuse.state().words(),
                excuse.state() == Excuses.State.OPEN);
    }

    private List<Choice> choices(Seat seat, String chosen) {
        var now = clock.instant();
        return days(seat).stream()
                .filter(day -> now.isBefore(seat.days().closes(day)))
                .flatMap(day -> Stream.concat(
                        Stream.of(new Choice(day.toString(), "all of " + Times.day(day), false)),
                        plans.sittings(seat.cohort(), seat.days(), day).all().stream()
                                .filter(sitting -> now.isBefore(sitting.ends()))
                                .map(sitting -> new Choice(
                                        day + " " + sitting.slot(),
                                        Times.clock(
                                                        sitting.begins(),
                                                        seat.days().zone()) + " " + sitting.title(),
                                        false))))
                .map(choice -> new Choice(
                        choice.value(), choice.words(), choice.value().equals(chosen)))
                .toList();
    }
}
