package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLayoutsTest {
    @Test
    void shortLinesOverListsAreModules() {
        assertThat(Fixtures.sketch("headings-without-number.txt")).isEqualTo("""
            # An Evening of Soldering
            1*: Before we start
              - Safety
              - Set up the stations {set-up}
            2*: Joints
              - Tinning the tip
              - Good and bad joints
            3*: Your first circuit
              - Build your blinker {hands-on}
              - Checkpoint: is everybody's light on? {checkpoint}
            """);
    }

    @Test
    void bothModulesWithOneKeyAreKept() {
        assertThat(Fixtures.sketch("duplicate-keys.txt")).isEqualTo("""
            # Copy and Paste Course
            1: First
              - a thing
            2: Second
              - another thing
            2 again: Third, pasted
              - one more
            INFINITY: After
              - the end
            """);
    }

    @Test
    void lecturesBelongToTheirWeek() {
        assertThat(Fixtures.sketch("weeks-and-lectures.txt")).isEqualTo("""
            # Compilers in Six Weeks
            1: Reading text
              - Lecture 1: Scanning
                - Regular expressions
              - Lecture 2: Parsing
                - Grammars
                - Homework: a calculator {exercise}
            2: Making code
              - Lecture 3: Trees
                - Visitors
            """);
    }

    @Test
    void daysHoldModules() {
        assertThat(Fixtures.sketch("days-and-modules.txt")).isEqualTo("""
            # Data Bootcamp
            day 1 2027-06-07
            day 2 2027-06-08
            day 1 null Day 1
            day 2 null Day 2
            1: Tables {day 1}
              - Rows {day 1}
            2: Joins {day 1}
              - Exercise: join two tables {exercise, day 1}
            3: Charts {day 2}
              - Bars {day 2}
            """);
    }

    @Test
    void sessionsMayCarryTheirHours() {
        assertThat(Fixtures.sketch("module-sessions-with-times.txt")).isEqualTo("""
            # Juice Lab
            1: Apples {09:00-10:30}
              - Pressing
              - Q&A {questions}
            2: Pears {11:00-12:30}
              - Practical: peeling {hands-on}
            3: Plums {14:00-15:00}
              - Tasting
            """);
    }

    @Test
    void sectionsAroundTheModulesAreNoModules() {
        assertThat(Fixtures.sketch("sections.txt")).isEqualTo("""
            # Knitting Socks
            ~ About the workshop
            ~ We knit one sock each.
            ~ Prerequisites
            ~ You can purl
            ~ You own needles
            1: Cuff
              - Casting on
            2: Heel
              - Demo: turning the heel {demo}
            ! The schedule is tentative.
            = Notes
            = The schedule is tentative. Bring snacks.
            = Download the pattern
            ? STRUCTURE Programme
            """);
    }

    @Test
    void proseIsNotUnderstoodButShown() {
        assertThat(Fixtures.sketch("prose-only.txt")).isEqualTo("""
            ? UNPLACED Dear all,
            ? UNPLACED we are very happy that so many of you wrote to us. We will send the programme as soon as it is ready.
            ? UNPLACED Kind regards
            """);
    }
}
