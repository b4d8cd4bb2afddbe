package dev.atelier.event.workshop;

import dev.atelier.event.curriculum.DraftBeginning;
import dev.atelier.event.outline.Outline;
import dev.atelier.event.outline.Said;
import dev.atelier.event.text.Markdown;
import dev.atelier.event.text.Shortened;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an agenda text says of its workshop as a whole; day, hours and place are hints for planning a cohort. */
record SaidOfWorkshop(
        String title,
        String summary,
        String tentative,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String place) {

    static SaidOfWorkshop in(Outline outline) {
        var dates = outline.dates();
        var hours = outline.hours() == null
                ? Times.of(outline).hours()
                : outline.hours().value();
        return new SaidOfWorkshop(
                outline.title() == null
                        ? DraftBeginning.UNTITLED
                        : Shortened.to(200, outline.title().value()),
                Shortened.to(20_000, summary(outline)),
                text(1000, outline.tentative()),
                dates.isEmpty() ? null : dates.getFirst(),
                dates.isEmpty() ? null : dates.getLast(),
                hours == null ? null : hours.from(),
                hours == null ? null : hours.until(),
                text(300, outline.place()));
    }

    /** What stands behind the modules is said of the whole as well. */
    private static String summary(Outline outline) {
        return Stream.concat(outline.summary().stream(), outline.closing().stream())
                .map(Said::value)
                .map(Markdown::of)
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(int longest, @Nullable Said<String> said) {
        return said == null ? "" : Shortened.to(longest, said.value());
    }
}
