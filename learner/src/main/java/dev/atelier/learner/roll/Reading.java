package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.StaffMember;
import dev.atelier.learner.attendance.AttendanceSettings;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.AttendanceWords;
import dev.atelier.learner.attendance.Presence;
import dev.atelier.learner.attendance.Sitting;
import dev.atelier.learner.attendance.Word;
import dev.atelier.learner.page.AttendancePage;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads from all that was said what holds, and tells how it came about. */
@Component
class Reading {

    private final AttendanceSettings settings;
    private final InstantSource clock;

    Reading(AttendanceSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    AttendancePage.Person line(CohortFacts cohort, Asked asked, Roll.Seated seated) {
        var about = Word.about(seated.words(), asked.day(), asked.slot());
        var presence = presence(asked, seated);
        var implied = presence.implied() && presence.status().isPresent();
        return new AttendancePage.Person(
                seated.who().id().toString(),
                seated.who().name(),
                presence.status().map(AttendanceStatus::name).orElse(""),
                AttendanceWords.tone(presence.status()),
                AttendanceWords.of(presence.status()) + (implied ? " by the day’s word" : ""),
                history(cohort, about),
                seated.certificate());
    }

    /** What holds, in a slot or on the whole day. */
    Presence presence(Asked asked, Roll.Seated seated) {
        return asked.sitting()
                .map(sitting -> in(sitting, asked, seated))
                .orElseGet(() -> new Presence(
                        Word.about(seated.words(), asked.day(), Optional.empty()).stream()
                                .findFirst()
                                .map(Word::status),
                        false));
    }

    Presence in(Sitting sitting, Asked asked, Roll.Seated seated) {
        return Presence.in(
                sitting,
                Word.about(seated.words(), asked.day(), Optional.of(sitting.slot())).stream()
                        .findFirst(),
                Word.about(seated.words(), asked.day(), Optional.empty()).stream()
                        .findFirst(),
                clock.instant(),
                settings.grace());
    }

    static boolean isHere(AttendancePage.Person person) {
        return person.status().equals("PRESENT") || person.status().equals("LATE");
    }

    /** From what to what, when, by whom and why; the newest first. */
    private static List<String> history(CohortFacts cohort, List<Word> words) {
        return IntStream.range(0, words.size())
                .mapToObj(index -> {
                    var before = index + 1 < words.size()
                            ? words.get(index + 1).status().words()
                            : "not recorded";
                    var word = words.get(index);
                    return "from " + before + " to " + AttendanceWords.history(word, cohort.zone()) + " ("
                            + name(cohort, word) + ")";
                })
                .toList();
    }

    static String name(CohortFacts cohort, Word word) {
        var actor = word.said().actor();
        return actor.equals(word.learner().value()) ? "the learner" : staff(cohort, actor);
    }

    private static String staff(CohortFacts cohort, UUID actor) {
        return cohort.staff().stream()
                .filter(member -> member.id().value().equals(actor))
                .map(StaffMember::name)
                .findFirst()
                .orElse("an admin");
    }
}
