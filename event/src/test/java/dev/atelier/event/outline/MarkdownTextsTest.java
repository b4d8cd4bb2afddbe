package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextsTest {
    @Test
    void headingsLinksAndEmphasisAreRead() {
        assertThat(Fixtures.sketch("markdown-headings.md")).isEqualTo("""
            # Watercolour Workshop
            day 1 2027-05-08
            hours 10:00-15:00
            place Studio North (https://example.org/north), Oslo
            ~ A quiet day with paint and paper.
            1: Colour
              > Mixing without mud.
              - Primary colours
                - Warm and cool
              - Colour wheel (https://example.org/wheel) exercise {exercise}
            2: Water
              - Wet on wet
              - Demo: a sky {demo}
            3*: Wrap-up
              - Q&A {questions}
            = Contact
            = Write to us at hello@example.org.
            ? STRUCTURE Agenda
            """);
    }

    @Test
    void boldLinesAreHeadings() {
        assertThat(Fixtures.sketch("markdown-bold.md")).isEqualTo("""
            # Knots for Sailors
            1: Stoppers
              - Figure eight
              - Try it: tie ten {hands-on}
            2: Loops
              - Bowline
              - Checkpoint: does everyone have a bowline? {checkpoint}
            """);
    }

    @Test
    void underlinedLinesAreHeadings() {
        assertThat(Fixtures.sketch("markdown-setext.md")).isEqualTo("""
            # Letterpress Printing
            1*: Setting type
              - Cases
              - Composing stick
            2*: Printing
              - Set up the press {set-up}
              - Hands-on printing {hands-on}
            """);
    }

    @Test
    void aTableOfTimesMakesItems() {
        assertThat(Fixtures.sketch("markdown-table.md")).isEqualTo("""
            # Open Data Day
            1*: Open Data Day
              - Welcome {09:00-09:30, speaker "Mina Okoye", room "Hall A"}
              - Hands-on: cleaning a table {hands-on, 09:30-10:45, speaker "Jon Berg", room "Lab 2"}
              - Coffee break {break, 10:45-11:00}
              - Q&A {questions, 11:00-12:00, room "Hall A"}
            ? STRUCTURE Schedule
            ? STRUCTURE Time | Topic | Speaker | Room |
            ? STRUCTURE |---|---|---|---|
            """);
    }

    @Test
    void aTableOfWeeksMakesModules() {
        assertThat(Fixtures.sketch("markdown-module-table.md")).isEqualTo("""
            # Seminar in Typography
            1: Letters
              - serifs
              - stems
              - counters
            2: Lines
              - leading
              - measure
            3: Pages
              - Exercise: a title page {exercise}
            ? STRUCTURE Week | Topic | Details |
            ? STRUCTURE | --- | --- | --- |
            """);
    }

    @Test
    void headingsBelowAModuleHoldItsItems() {
        assertThat(Fixtures.sketch("markdown-subheadings.md")).isEqualTo("""
            # Gardening Without Digging
            1: Soil
              - Compost
                - Hot heap
                - Cold heap
              - Mulch
                - Straw
            2: Seeds
              - Sowing
                - Hands-on sowing {hands-on}
            """);
    }

    @Test
    void marksSayWhatWordsDoNot() {
        assertThat(Fixtures.sketch("marks.md")).isEqualTo("""
            # Paper Planes
            1: Folding
              - The dart {demo}
              - Your own dart {hands-on, 10:00-10:30, speaker "Nia Bell", room "Yard"}
              - Further reading
              - Curly {braces, that mean nothing}
            """);
    }
}
