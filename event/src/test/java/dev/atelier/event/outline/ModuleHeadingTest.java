package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleHeadingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Module 0: Begin;0;Begin",
                "MODULE 12 - END;12;END",
                "Session 3 | Inks;3;Inks",
                "Part IV. Bells;IV;Bells",
                "Unit #2: Springs;2;Springs",
                "Unit No. 2: Springs;2;Springs",
                "Chapter 1.2 Waves;1.2;Waves",
                "Section B) Strings;B;Strings",
                "Week 1;1;Week 1",
                "Block 7 — Lime;7;Lime",
                "Day Two: Outside;2;Outside",
                "Lecture 5: Bees;5;Bees",
                "Lesson 6 (short): Wasps;6;(short): Wasps",
                "Topic 3: Ants;3;Ants",
                "Module INFINITY: On;INFINITY;On",
                "Module ∞ – On;INFINITY;On",
                "[Module 4] Pins;4;Pins",
                "First Session: Hello;1;Hello",
                "2nd Week: More;2;More",
                "Modul 3: Wolle;3;Wolle",
                "Módulo 2: Agua;2;Agua",
                "第3章 光;3;光",
                "第十二课 海;12;海",
                "模块二：水;2;水",
                "モジュール1：紙;1;紙",
                "الوحدة ٢: الحبر;2;الحبر",
                "Модуль 2: Вода;2;Вода"
            })
    void headingsNameTheirKey(String text, String key, String title) {
        assertThat(ModuleHeading.recognise(text)).isNotNull().satisfies(heading -> {
            assertThat(heading.key()).isEqualTo(key);
            assertThat(heading.title()).isEqualTo(title);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section 3 covers the loss.",
                "Part of the fun",
                "Party",
                "Module",
                "Modules 1 to 3",
                "Week 1 is about reading",
                "Days 1 and 2",
                "Daily notes",
                "This module introduces Module 1",
                "Session A is followed by lunch"
            })
    void sentencesAreNoHeadings(String text) {
        assertThat(ModuleHeading.recognise(text)).isNull();
    }
}
