package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopiedTextsTest {
    @Test
    void wrappedLinesAndPagesOfAPdfGrowTogether() {
        assertThat(Fixtures.sketch("pdf-wrapped.txt")).isEqualTo("""
            # Introduction to Bookbinding
            ~ Bookbinding School
            1: Paper and thread
              > In this module you will learn how paper is made and why the direction of its fibres decides how well a book opens. We fold, we pierce and we sew, understanding each step before the next.
              - Grain direction and how to find it with nothing but your fingers and a little water
              - Folding signatures
              - Hands-on sewing of a pamphlet, with the three-hole stitch that every binder learns first {hands-on}
            2: Covers
              - Boards and cloth
              - Glue, brushes and the patience that is needed for both
              - Exercise: case binding {exercise}
            ? PAGE_NUMBER 1
            ? REPEATED_LINE Bookbinding School
            ? PAGE_NUMBER 2
            ? REPEATED_LINE Bookbinding School
            ? PAGE_NUMBER 3
            ? REPEATED_LINE Bookbinding School
            """);
    }

    @Test
    void oddSpacesAndButtonsOfAWebPageAreSeenThrough() {
        assertThat(Fixtures.sketch("web-dirt.txt")).isEqualTo("""
            # Web Sewing Circle
            ~ Not a module yet
            1: Stitches – “smart” ones
              - Running stitch
              - Don’t pull too hard
            ? LINK Share
            ? LINK Add to calendar
            """);
    }

    @Test
    void iconWordsOnTheirOwnLinesAreLabels() {
        assertThat(Fixtures.sketch("web-icons.txt")).isEqualTo("""
            # Juggling for Engineers
            day 1 2027-11-14
            hours 14:00-18:00
            place Gym 2, Harbour Street
            ~ Three balls first.
            1*: CATCHING
              - Throwing low
              - Throwing high
              - Exercise: cascade {exercise}
            2*: SHARING THE FLOOR
              - Passing
              - Questions and answers {questions}
            ? LINK Register now
            """);
    }

    @Test
    void quotedMailIsReadWithoutItsQuoteSigns() {
        assertThat(Fixtures.sketch("quoted-mail.txt")).isEqualTo("""
            1: Masks
              - Paper
              - Plaster
            2: Costumes
              - Set up the sewing machines {set-up}
            ? STRUCTURE >
            """);
    }

    @Test
    void anAnnouncementWithItsFactsInLinesIsRead() {
        assertThat(Fixtures.sketch("bootcamp-announcement.txt")).isEqualTo("""
            # DEEP LEARNING BOOTCAMP
            day 1 2024-08-05
            day 2 2024-08-06
            day 3 2024-08-07
            hours 09:30-17:30
            place Hotel Sunrise, MG Road
            I: FOUNDATIONS
              > Overview
              > What a neuron is and why anyone cares about it at all.
              - Perceptron
              - Backpropagation
                - chain rule
                - autodiff
              - Lab: build a net by hand {hands-on}
            II: CONVOLUTION
              - Kernels
              - Hands on: MNIST {hands-on}
            1*: Wrap up
              - Feedback
            ! The agenda is provisional and subject to change.
            = © 2024 Example School
            """);
    }
}
