package dev.atelier.learner.roll;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.attendance.AttendanceWords;
import dev.atelier.learner.attendance.Word;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.roster.Spreadsheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A day's attendance as a table: a line for each seat, a column for each slot. */
@Component
class RollTable {

    private final Roll roll;
    private final Reading reading;

    RollTable(Roll roll, Reading reading) {
        this.roll = roll;
        this.reading = reading;
    }

    String of(CohortFacts cohort, Asked asked) {
        var rows = roll.of(cohort.id()).stream().map(seated -> row(cohort, asked, seated));
        return Spreadsheet.write(
                Stream.concat(Stream.of(head(cohort, asked)), rows).toList());
    }

    private static List<String> head(CohortFacts cohort, Asked asked) {
        var head = new ArrayList<>(
                List.of("Name", "E-mail", "Day", "Whole day", "Said (" + cohort.zone() + ")", "Left", "By", "Reason"));
        asked.sittings().all().forEach(sitting -> head.add(asked.words(sitting)));
        return head;
    }

    private List<String> row(CohortFacts cohort, Asked asked, Roll.Seated seated) {
        var word = Word.about(seated.words(), asked.day(), Optional.empty()).stream()
                .findFirst();
        var row = new ArrayList<>(List.of(
                seated.who().name(),
                seated.who().address(),
                asked.day().toString(),
                AttendanceWords.of(word.map(Word::status)),
                word.map(known -> Moments.brief(known.said().made(), cohort.zone()))
                        .orElse(""),
                word.flatMap(Word::left)
                        .map(left -> Moments.brief(left, cohort.zone()))
                        .orElse(""),
                word.map(known -> Reading.name(cohort, known)).orElse(""),
                word.map(known -> known.said().reason()).orElse("")));
        asked.sittings()
                .all()
                .forEach(sitting -> row.add(
                        AttendanceWords.of(reading.in(sitting, asked, seated).status())));
        return row;
    }
}
