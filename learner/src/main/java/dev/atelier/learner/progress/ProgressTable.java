package dev.atelier.learner.progress;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CurriculumFacts.Item;
import dev.atelier.event.ItemKind;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.progress.HeatMap.Person;
import dev.atelier.learner.roster.Spreadsheet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** A cohort's progress as a table: a line for each learner, a column for each item, and what is counted about it below. */
record ProgressTable(CohortFacts cohort, HeatMap map) {

    String words() {
        var rows = new ArrayList<List<String>>();
        rows.add(line("Name", "Required items done", "Required items", "Helped", Item::title));
        for (var person : map.people()) {
            var progress = map.progress(person);
            rows.add(line(
                    person.name(),
                    Integer.toString(progress.done()),
                    Integer.toString(progress.required()),
                    Integer.toString(person.helps()),
                    item -> cell(person, item)));
        }
        rows.add(line("Required", "", "", "", item -> item.required() ? "yes" : "no"));
        rows.add(line("Done by", "", "", "", item -> Integer.toString(map.doneBy(item))));
        rows.add(line(
                "Helped with it",
                "",
                "",
                "",
                item -> Integer.toString(map.figures(item).helps())));
        rows.add(line(
                "Half got there within, in seconds",
                "",
                "",
                "",
                item -> map.figures(item)
                        .toOk()
                        .map(Duration::toSeconds)
                        .map(String::valueOf)
                        .orElse("")));
        return Spreadsheet.write(rows);
    }

    private List<String> line(String a, String b, String c, String d, Function<Item, String> each) {
        return Stream.concat(
                        Stream.of(a, b, c, d),
                        map.curriculum().items().stream()
                                .filter(item -> item.kind() != ItemKind.BREAK)
                                .map(each))
                .toList();
    }

    private String cell(Person person, Item item) {
        return switch (person.cell(item)) {
            case DONE -> {
                var done = Objects.requireNonNull(person.done().get(item.key()));
                yield Moments.brief(done.at(), cohort.zone()) + ", "
                        + done.source().words();
            }
            case STUCK -> "stuck";
            case WORKING -> "working";
            case OPEN -> "";
        };
    }
}
