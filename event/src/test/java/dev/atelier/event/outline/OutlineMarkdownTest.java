package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.ItemKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class OutlineMarkdownTest {
    private static final SourceLines LINE = SourceLines.at(1);

    @Property(tries = 1000)
    void whatIsWrittenIsReadAgainAsItWas(@ForAll("outlines") Outline outline) {
        var markdown = OutlineMarkdown.write(outline);
        var again = Fixtures.outline(markdown);
        assertThat(WithoutSources.of(again)).as(markdown).isEqualTo(WithoutSources.of(outline));
        assertThat(OutlineMarkdown.write(again)).isEqualTo(markdown);
    }

    @Example
    void everyFixtureSurvivesBeingWritten() {
        for (var name : List.of(
                "pdf-wrapped.txt",
                "days.txt",
                "markdown-headings.md",
                "times-twelve-hours.txt",
                "cjk.txt",
                "rtl.txt",
                "duplicate-keys.txt",
                "sections.txt")) {
            var outline = Fixtures.understood(new AgendaReader().read(Fixtures.bytes(name)));
            assertThat(WithoutSources.of(Fixtures.outline(OutlineMarkdown.write(outline))))
                    .as(name)
                    .isEqualTo(WithoutSources.of(outline));
        }
    }

    @Example
    void itReadsLikeAnAgenda() {
        var outline = Fixtures.understood(new AgendaReader().read(Fixtures.bytes("times-only.txt")));
        assertThat(OutlineMarkdown.write(outline)).endsWith("""
            # Photography Walk

            - **Day 1:** 2027-10-09
            - **Place:** Old Town Square

            ## Module 1: Photography Walk

            - Light and shadow {09:30-10:15, speaker "Asha Rao"}
            - Coffee break {break, 10:15-10:30}
            - Hands-on: street portraits {hands-on, required, 10:30-12:00, speaker "Leo Martin", room "Room 3"}
            - Lunch {break, 12:00-13:00}
            - Questions {questions, 13:00}
            """);
    }

    @Example
    void whatAPersonAddsByHandIsRead() {
        var outline = Fixtures.outline(OutlineMarkdown.SIGNATURE + """

            # Kites

            A day
            outdoors.

            ## Module 1: Frames
            - Bamboo
              and string
                * Demo: a knot

              Bring gloves.
            - Build your kite {hands-on, optional, day 2}
            - Odd {mark, that is none}

            ## Not a module
            """);
        assertThat(Sketch.of(outline)).isEqualTo("""
            # Kites
            ~ A day outdoors.
            1: Frames
              - Bamboo and string
                - Demo: a knot {demo}
                  > Bring gloves.
              - Build your kite {hands-on, optional, day 2}
              - Odd {mark, that is none}
            ? COMMENT %s
            ? UNPLACED ## Not a module
            """.formatted(OutlineMarkdown.SIGNATURE));
    }

    @Provide
    Arbitrary<Outline> outlines() {
        var days = Combinators.combine(
                        Arbitraries.integers().between(1, 999), date().injectNull(0.3), text().injectNull(0.5))
                .as((number, date, title) ->
                        new Said<>(new OutlineDay(number, date, title == null ? "" : title), LINE, false));
        return Combinators.combine(
                        said().injectNull(0.2),
                        days.list().ofMaxSize(3),
                        hours().map(hours -> new Said<>(hours, LINE, false)).injectNull(0.5),
                        said().injectNull(0.5),
                        said().list().ofMaxSize(3),
                        module().list().ofMaxSize(4),
                        said().injectNull(0.5),
                        said().list().ofMaxSize(3))
                .as(OutlineMarkdownTest::outline);
    }

    private static Outline outline(
            @Nullable Said<String> title,
            List<Said<OutlineDay>> days,
            @Nullable Said<Hours> hours,
            @Nullable Said<String> place,
            List<Said<String>> summary,
            List<OutlineModule> modules,
            @Nullable Said<String> tentative,
            List<Said<String>> closing) {
        return new Outline(title, days, hours, place, summary, modules, tentative, closing, List.of());
    }

    private Arbitrary<OutlineModule> module() {
        var keys = Arbitraries.of("0", "1", "2", "INFINITY", "IV", "A", "1.2", "∞", "#3", "-");
        return Combinators.combine(keys, text(), slot(), said().list().ofMaxSize(2), items(3))
                .as((key, title, slot, introduction, items) ->
                        new OutlineModule(key, title, slot, introduction, items, false, false, LINE));
    }

    private Arbitrary<List<OutlineItem>> items(int depth) {
        var below = depth == 0 ? Arbitraries.just(List.<OutlineItem>of()) : Arbitraries.lazy(() -> items(depth - 1));
        return Combinators.combine(
                        text(),
                        Arbitraries.of(ItemKind.values()),
                        Arbitraries.of(true, false),
                        slot(),
                        said().list().ofMaxSize(depth == 3 ? 2 : 0),
                        below)
                .as((title, kind, required, slot, notes, items) ->
                        new OutlineItem(title, kind, true, required, true, slot, notes, items, LINE))
                .list()
                .ofMaxSize(depth == 3 ? 4 : 2);
    }

    private static Arbitrary<Slot> slot() {
        var full = Combinators.combine(
                        Arbitraries.integers().between(1, 99).injectNull(0.5),
                        hours().injectNull(0.4),
                        text().injectNull(0.5),
                        text().injectNull(0.5))
                .as((day, hours, speaker, room) ->
                        new Slot(day, hours, speaker == null ? "" : speaker, room == null ? "" : room));
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Slot.NONE)), Tuple.of(1, full));
    }

    private static Arbitrary<Hours> hours() {
        var time = Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
        return Combinators.combine(time, time.injectNull(0.3)).as(Hours::new);
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.integers()
                .between(0, 40_000)
                .map(day -> LocalDate.of(2000, 1, 1).plusDays(day));
    }

    private static Arbitrary<Said<String>> said() {
        return text().map(text -> Said.text(text, LINE, false));
    }

    /** Texts that look like anything but text. */
    private static Arbitrary<String> text() {
        var odd = Arbitraries.of(
                "# head",
                "## Module 3: x",
                "- point",
                "* star",
                "---",
                "1. one",
                "2023-08-05 then",
                "09:30-10:15 tea",
                "a {demo}",
                "{hands-on}",
                "x \\",
                "\\-",
                "a } b {",
                "}",
                "{}",
                "<!-- not understood: x -->",
                "--> x",
                "**Hours:** 09:30",
                "**bold**",
                "| a | b |",
                "> quote",
                "Lunch",
                "Checkpoint (optional)",
                "Setup",
                "Q&A",
                "It is tentative.",
                "Download",
                "“quotes”",
                "say \"hi\", {you}",
                "مرحبا",
                "第1章 漢字",
                "👩\u200d🔬 lab",
                "Module ∞",
                "===",
                "a\\}",
                "+",
                "\u00e9",
                "line\nbreak",
                "tab\there");
        var any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20);
        var plain = Arbitraries.strings()
                .withChars("ab c-#*{}\\\"<>!:_`[]()|1.")
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.oneOf(odd, any, plain)
                .map(text -> text.replace('\0', ' '))
                .filter(text -> !Cleaning.clean(text).isEmpty());
    }
}
