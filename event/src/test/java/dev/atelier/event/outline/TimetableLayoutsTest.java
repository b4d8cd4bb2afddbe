package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimetableLayoutsTest {
    @Test
    void timesWithSpeakersMakeOneModule() {
        assertThat(Fixtures.sketch("times-only.txt")).isEqualTo("""
            # Photography Walk
            day 1 2027-10-09
            place Old Town Square
            1*: Photography Walk
              - Light and shadow {09:30-10:15, speaker "Asha Rao"}
              - Coffee break {break, 10:15-10:30}
              - Hands-on: street portraits {hands-on, 10:30-12:00, speaker "Leo Martin", room "Room 3"}
              - Lunch {break, 12:00-13:00}
              - Questions {questions, 13:00}
            """);
    }

    @Test
    void twelveHourClocksFindTheAfternoon() {
        assertThat(Fixtures.sketch("times-twelve-hours.txt")).isEqualTo("""
            # Cheese Making
            1*: Cheese Making
              - Milk and cultures {09:30-10:45}
              - Tea break {break, 10:45-11:00}
              - Practical: curds and whey {hands-on, 11:00-13:00}
              - Lunch {break, 13:00-14:00}
              - Pressing demo {demo, 14:00-15:30, speaker "Clara Stone", room "Dairy"}
              - Q & A {questions, 15:30-16:00}
            """);
    }

    @Test
    void daysAreModulesWhereNothingElseIs() {
        assertThat(Fixtures.sketch("days.txt")).isEqualTo("""
            # Choir Weekend
            day 1 2027-10-01
            day 2 2027-10-02 Singing
            1: Day 1 - Friday 1 October 2027 {day 1}
              - Warming up {day 1, 18:00-19:00}
              - Dinner {break, day 1, 19:00-20:00}
            2: Singing {day 2}
              - Rehearsal {day 2, 10:00-12:00, speaker "Ines Prado"}
              - Lunch {break, day 2, 12:00-13:00}
              - Exercise: sight reading {exercise, day 2, 13:00-15:00}
            """);
    }

    @Test
    void datesOverTimesOpenDays() {
        assertThat(Fixtures.sketch("days-by-date.txt")).isEqualTo("""
            # Chess Retreat
            day 1 2027-01-04
            day 2 2027-01-05
            1: Monday, 4 January 2027 {day 1}
              - Openings {day 1, 09:00}
              - Endgames {day 1, 11:00}
            2: Tuesday, 5 January 2027 {day 2}
              - Blitz {day 2, 09:00}
            """);
    }

    @Test
    void tabsMakeATable() {
        assertThat(Fixtures.sketch("table-tabs.txt")).isEqualTo("""
            # Theatre Lab
            1*: Theatre Lab
              - Voice {10:00-11:00, speaker "Mara Quinn"}
              - Break {break, 11:00-11:15}
              - Practical: improvisation {hands-on, 11:15-12:30, speaker "Tom Reed"}
            ? STRUCTURE Time | Activity | Who |
            """);
    }

    @Test
    void pipesBehindATimeMakeATable() {
        assertThat(Fixtures.sketch("pipes-inline.txt")).isEqualTo("""
            # Kite Day
            1*: Kite Day
              - Frames {10:00, speaker "Yusuf Demir"}
              - Lunch {break, 11:00}
              - Build your kite {hands-on, 12:00, speaker "Yusuf Demir"}
            """);
    }

    @Test
    void aTimeAloneBelongsToTheLineBelow() {
        assertThat(Fixtures.sketch("time-lines-apart.txt")).isEqualTo("""
            # Radio Workshop
            1*: Radio Workshop
              - Waves and aerials {09:00-09:45}
                > What carries a voice.
              - Break {break, 09:45-10:00}
              - Hands-on: a crystal set {hands-on, 10:00-12:00}
            """);
    }

    @Test
    void widthOfSpacesMakesColumns() {
        assertThat(Fixtures.sketch("columns-by-spaces.txt")).isEqualTo("""
            1*: Agenda
              - Registration {09:00}
              - Keynote: The state of things {09:30, speaker "Dr. Maya Lin"}
              - Break {break, 10:30}
              - Workshop A {11:00, room "Room 5"}
              - Lunch {break, 12:30}
              - Panel {13:30}
              - Close {15:00}
            ? STRUCTURE Agenda:
            """);
    }
}
