package dev.atelier.event.curriculum;

import dev.atelier.event.curriculum.LineResults.Line;
import dev.atelier.event.outline.Outline;
import dev.atelier.event.outline.OutlineDay;
import dev.atelier.event.outline.OutlineItem;
import dev.atelier.event.outline.OutlineModule;
import dev.atelier.event.outline.Said;
import dev.atelier.event.outline.SourceLines;
import dev.atelier.event.page.SourceLineView;
import dev.atelier.event.page.SourceLineView.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The agenda text, each line beside what it became in the draft as it stands now. */
final class LineByLine {

    private final Map<Integer, List<Line>> lines = new TreeMap<>();
    private final Set<SourceLines> present = new HashSet<>();

    private LineByLine() {}

    /** The first {@code most} lines of a text that reads as an outline. */
    static List<SourceLineView> of(String text, Outline outline, Draft draft, int most) {
        var view = new LineByLine();
        view.head(outline);
        view.draft(draft);
        outline.modules().forEach(view::module);
        var sources = List.of(text.split("\\R", -1));
        var views = new ArrayList<SourceLineView>();
        for (var number = 1; number <= Math.min(most, sources.size()); number++) {
            views.add(view.line(number, sources.get(number - 1)));
        }
        return views;
    }

    private void head(Outline outline) {
        said("title", outline.title());
        outline.days().forEach(this::day);
        var hours = outline.hours();
        if (hours != null) {
            var until = hours.value().until();
            put(hours.lines(), sure(hours.value().from() + (until == null ? "" : " to " + until), "hours"));
        }
        said("place", outline.place());
        outline.summary().forEach(part -> put(part.lines(), sure("", "summary")));
        said("tentative", outline.tentative());
        outline.closing().forEach(part -> put(part.lines(), sure("", "end of the summary")));
    }

    /** A day without a heading of its own begins where the clock starts again, as far as anybody can tell. */
    private void day(Said<OutlineDay> day) {
        var date = day.value().date();
        var words = (date == null ? "" : WorkshopCards.DAY.format(date) + " ")
                + day.value().title();
        var number = "day " + day.value().number();
        if (day.guessed() && words.isBlank()) {
            var result = new Result("", number + " begins here, by its times", false, false, "", List.of());
            put(day.lines(), new Line("guess", "guess", result));
        } else {
            put(day.lines(), sure(words.strip(), day.value().number() > 1 ? number : "date"));
        }
    }

    private void said(String what, @Nullable Said<String> said) {
        if (said != null) {
            put(said.lines(), sure(said.value(), what));
        }
    }

    private void draft(Draft draft) {
        for (var place = 0; place < draft.modules().size(); place++) {
            var module = draft.modules().get(place);
            put(module.origin().lines(), LineResults.module(place, module));
            module.items().forEach(item -> put(item.origin().lines(), LineResults.item(item)));
        }
        draft.leftLines().stream()
                .filter(left -> left.state() != LeftLine.State.USED)
                .forEach(left -> put(left.lines(), LineResults.left(left)));
    }

    private void module(OutlineModule module) {
        gone(module.lines(), module.title(), "module");
        module.introduction().forEach(part -> put(part.lines(), sure("", "introduction")));
        module.items().forEach(this::item);
    }

    private void item(OutlineItem item) {
        gone(item.lines(), item.title(), item.kind().words());
        item.notes().forEach(note -> put(note.lines(), sure("", "note")));
        item.items().forEach(this::item);
    }

    private void gone(SourceLines at, String title, String what) {
        if (!present.contains(at)) {
            var result = new Result(title, what, false, false, "", List.of());
            add(at.first(), new Line("ended", "taken out", result));
        }
    }

    private SourceLineView line(int number, String source) {
        var understood = lines.getOrDefault(number, List.of());
        var worst = understood.stream().filter(one -> !one.tag().isEmpty()).findFirst();
        return new SourceLineView(
                number,
                source.isEmpty() ? " " : source,
                worst.map(Line::look).orElse("ok"),
                worst.map(Line::tag).orElse(""),
                understood.stream().map(Line::result).toList());
    }

    private static Line sure(String words, String what) {
        return new Line("ok", "", new Result(words, what, false, false, "", List.of()));
    }

    private void put(@Nullable SourceLines at, Line line) {
        if (at != null) {
            present.add(at);
            add(at.first(), line);
        }
    }

    private void add(int number, Line line) {
        lines.computeIfAbsent(number, first -> new ArrayList<>()).add(line);
    }
}
