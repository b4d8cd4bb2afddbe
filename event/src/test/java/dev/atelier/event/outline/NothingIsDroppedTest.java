package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class NothingIsDroppedTest {
    private static final List<String> STARTS = List.of(
            "",
            "",
            "",
            "- ",
            "  - ",
            "    * ",
            "• ",
            "◦ ",
            "1. ",
            "1.1 ",
            "a) ",
            "o ",
            "# ",
            "## ",
            "### ",
            "> ",
            "Module 1: ",
            "Module 2: ",
            "Day 1: ",
            "Week 3 - ",
            "09:30-10:15 ",
            "10:00 | ",
            "| ",
            "11:00\t",
            "Venue: ",
            "5 August 2023 ",
            "Note: ",
            "Download ",
            "Page ",
            "🚀 ",
            "第1章 ",
            "\t",
            "\u00a0\u00a0",
            "**",
            "<!-- ");
    private static final List<String> ENDS = List.of(
            "",
            "",
            "",
            ".",
            ":",
            "-",
            ",",
            " (Ada Byron)",
            " | x |",
            "**",
            " -->",
            " {demo}",
            "\tzwei",
            "\u00ad",
            " 10:00-11:00",
            " tentative");
    private static final List<String> WHOLE = List.of(
            "",
            "",
            "",
            "---",
            "===",
            "|---|---|",
            "•",
            "-",
            "Agenda",
            "Notes",
            "Prerequisites",
            "location",
            "09:30",
            "12:00 - 13:00",
            "1",
            "2",
            "3 of 4",
            "Time\tTopic\tWho",
            "| Time | Topic |",
            "| Week | Topic | Details |",
            "\f",
            "…",
            "🎉",
            "5 August 2023",
            "6 August 2023",
            "Day 2",
            "\u200b");

    /** Each made line carries a word of its own, which must turn up in the outline on a part that claims the line. */
    @Property(tries = 3000)
    void everyLineWithAWordOfItsOwnIsFoundAgain(@ForAll("lines") List<String> made) {
        var text = new StringBuilder();
        for (var i = 0; i < made.size(); i++) {
            text.append(made.get(i).replace("WORD", "Wort" + letters(i))).append('\n');
        }
        switch (new AgendaReader().read(text.toString())) {
            case AgendaReading.Refused refused ->
                assertThat(text.toString().codePoints().noneMatch(Character::isLetterOrDigit))
                        .isTrue();
            case AgendaReading.Understood understood -> {
                var shown = Sketch.of(understood.outline());
                for (var i = 0; i < made.size(); i++) {
                    if (made.get(i).contains("WORD")) {
                        assertThat(shown).as(text.toString()).contains("Wort" + letters(i));
                    }
                }
            }
        }
    }

    @Property(tries = 2000)
    void everyLineThatIsNotBlankIsClaimed(@ForAll("lines") List<String> lines) {
        assertAllClaimed(String.join("\r\n", lines).replace("WORD", "Apfel"));
    }

    @Property(tries = 2000)
    void noTextAtAllMakesTheReaderFail(@ForAll("wild") String text) {
        assertAllClaimed(text);
    }

    @Property(tries = 500)
    void noBytesMakeTheReaderFail(@ForAll byte[] bytes) {
        assertThat(new AgendaReader().read(bytes)).isNotNull();
    }

    private static void assertAllClaimed(String text) {
        if (!(new AgendaReader().read(text) instanceof AgendaReading.Understood understood)) {
            return;
        }
        var claimed = new BitSet();
        OutlineLines.of(understood.outline()).forEach(lines -> claimed.set(lines.first(), lines.last() + 1));
        var lines = text.split("\\R", -1);
        for (var i = 0; i < lines.length; i++) {
            assertThat(claimed.get(i + 1) || Cleaning.clean(lines[i]).isEmpty())
                    .as("line %s of %s", i + 1, text)
                    .isTrue();
        }
        assertThat(claimed.length()).isLessThanOrEqualTo(lines.length + 1);
    }

    /** A word that neither counts nor abbreviates anything: "Wortba", "Wortbb" … */
    private static String letters(int i) {
        return "" + (char) ('a' + i / 20) + (char) ('a' + i % 20) + "x";
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var words = Combinators.combine(
                        Arbitraries.of(STARTS),
                        Arbitraries.of(
                                "WORD",
                                "WORD",
                                "WORD und weiter",
                                "und WORD",
                                "WORD Sed Ut Perspiciatis Unde Omnis Iste Natus Error Sit"),
                        Arbitraries.of(ENDS))
                .as((start, word, end) -> start + word + end);
        return Arbitraries.frequencyOf(Tuple.of(4, words), Tuple.of(1, Arbitraries.of(WHOLE)))
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> wild() {
        var pieces = new ArrayList<String>(STARTS);
        pieces.addAll(ENDS);
        pieces.addAll(WHOLE);
        pieces.addAll(List.of(
                "\n", "\n", "\n", "\r", "\u2028", "\0", "\\", "`", "[", "](", ")", "{", "}", "\"", "*", "_", "am", "pm",
                "9", "99", "∞", "\ud800", "\u0301", "مرحبا", "שלום", "漢"));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(pieces)),
                        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(5)))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }
}
