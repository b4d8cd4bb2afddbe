package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.outline.ColumnWords.Column;
import dev.atelier.event.outline.SectionWords.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTablesTest {
    @ParameterizedTest
    @CsvSource({
        "Agenda, AGENDA",
        "The full workshop programme:, AGENDA",
        "Topics covered, AGENDA",
        "Prerequisites, SUMMARY",
        "About the instructors, SUMMARY",
        "Contact us, CLOSING"
    })
    void sectionsAreNamed(String heading, Section section) {
        assertThat(SectionWords.recognise(heading)).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Introduction", "Agenda setting in politics", "The history of print"})
    void otherHeadingsAreNoSections(String heading) {
        assertThat(SectionWords.recognise(heading)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Time, TIME",
        "End, UNTIL",
        "Day, DAY",
        "Week, KEY",
        "Session, TITLE",
        "Led by, SPEAKER",
        "Room:, ROOM",
        "Format, KIND",
        "Details, ITEMS",
        "Duration (min), LENGTH",
        "Beginn, TIME",
        "Price, OTHER"
    })
    void columnsAreNamed(String head, Column column) {
        assertThat(ColumnWords.recognise(head)).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Download Full Agenda", "Register now", "Read more »", "Add to calendar", "Back to top"})
    void buttonsAreLinks(String text) {
        assertThat(LinkWords.isLink(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Download the data before you come.", "Sharecropping", "Print: a history"})
    void sentencesAreNoLinks(String text) {
        assertThat(LinkWords.isLink(text)).isFalse();
    }

    @Test
    void everyTentativePhraseIsHeardInItsSentence() {
        var spoken = List.of(
                "It is tentative",
                "All is subject to change",
                "A provisional list",
                "The preliminary plan",
                "Times may still change",
                "Rooms might change",
                "Speakers to be confirmed",
                "This is a draft programme",
                "It is not yet final",
                "Änderungen vorbehalten",
                "Programme sujet à modification",
                "Programa sujeto a cambios");
        assertThat(spoken).hasSameSizeAs(TentativeWords.PHRASES);
        for (var sentence : spoken) {
            assertThat(TentativeWords.sentenceIn("Welcome! " + sentence + ". Bring tea."))
                    .isEqualTo(sentence + ".");
        }
        assertThat(TentativeWords.sentenceIn("Nothing changes.")).isNull();
    }
}
