package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BulletLayoutsTest {
    @Test
    void indentNestsItemsAndReturnsToTheirParents() {
        assertThat(Fixtures.sketch("bullets-by-indent.txt")).isEqualTo("""
            # Pottery for Beginners
            day 1 2027-03-12
            hours 10:00-16:00
            place Clay House, Leeds
            1: Knowing the clay
              - Kinds of clay
                - Earthenware
                  - Terracotta
                - Stoneware
              - Wedging
            2: At the wheel
              - Hands-on: centring {hands-on}
              - Exercise: a small bowl {exercise}
            """);
    }

    @Test
    void anotherBulletNestsWhereIndentIsLost() {
        assertThat(Fixtures.sketch("bullets-by-change.txt")).isEqualTo("""
            # Bread in a Day
            A: Doughs
              - Flour
                - Wheat
                - Rye
                  - Light rye
                - Spelt
              - Water
            B: Ovens
              - Demo: loading the oven {demo}
            """);
    }

    @Test
    void tabsIndentAndTheLetterOIsABullet() {
        assertThat(Fixtures.sketch("tabs-and-roman.txt")).isEqualTo("""
            # Star Gazing Weekend
            I: The sky
              - Constellations
                - The Plough
                - Cassiopeia
              - Planets
            II: The telescope
              - Mirrors
              - Lenses
            III: Night watch
              - Practical: find the moon {hands-on}
            """);
    }

    @Test
    void picturesAreBulletsAndLabels() {
        assertThat(Fixtures.sketch("emoji-bullets.txt")).isEqualTo("""
            # Robot Building Camp
            day 1 2027-07-03
            hours 09:00-16:30
            place Maker Hall, Pune
            1: Bodies
              - Wheels and legs
              - Install the simulator {set-up}
              - Build a chassis {hands-on}
            2: Minds
              - Sensors
              - Quiz {exercise}
            """);
    }

    @Test
    void numberedPointsOverListsAreModules() {
        assertThat(Fixtures.sketch("numbered-modules.txt")).isEqualTo("""
            # Wood Carving Course
            1: Tools
              - Knives
              - Gouges
                - Straight
                - Bent
              - Sharpening demo {demo}
            2: Wood
              - Lime
              - Oak
            3: First piece
              - Exercise: a spoon {exercise}
            """);
    }

    @Test
    void decimalNumbersNestByTheirParts() {
        assertThat(Fixtures.sketch("numbered-decimal.txt")).isEqualTo("""
            # Beekeeping Basics
            1: The hive
              - The queen
              - Workers
                - Foragers
                - Nurses
            2: The year
              - Spring inspection
              - Hands-on: open a hive {hands-on}
            """);
    }

    @Test
    void aNumberedListAloneIsOneModule() {
        assertThat(Fixtures.sketch("numbered-flat.txt")).isEqualTo("""
            # How we will spend the morning
            1*: How we will spend the morning
              - Welcome
              - Map reading
              - Questions {questions}
              - (optional) Group exercise {exercise, optional}
            """);
    }

    @Test
    void shortLinesUnderAHeadingAreItems() {
        assertThat(Fixtures.sketch("lines-without-bullets.txt")).isEqualTo("""
            1: Intro to Git
              - What is version control
              - Installing Git {set-up}
              - First commit
            2: Branching
              - Creating a branch
              - Merging and rebasing
              - Resolving conflicts (exercise) {exercise}
            """);
    }
}
