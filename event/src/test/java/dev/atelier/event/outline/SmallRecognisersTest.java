package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallRecognisersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Calendar 5th August, 2023 clock 9:30 am - 5:30 pm location La Marvella, Bengaluru | 2023-08-05 |"
                        + " 09:30-17:30 | La Marvella, Bengaluru",
                "Date: 2023-08-05 | 2023-08-05 | '' | ''",
                "When: Saturday 5 August 2023 at 9:30 am | 2023-08-05 | 09:30 | ''",
                "5 August 2023, 9:30-17:30, Town Hall, Leeds | 2023-08-05 | 09:30-17:30 | Town Hall, Leeds",
                "📅 5 August 2023 🕘 10:00-12:00 📍 Town Hall | 2023-08-05 | 10:00-12:00 | Town Hall",
                "Venue: Town Hall | '' | '' | Town Hall",
                "Location - Town Hall | '' | '' | Town Hall",
                "Timings: 10:00 to 12:00 IST | '' | 10:00-12:00 | ''"
            })
    void factsAreRead(String text, String date, String hours, String place) {
        var facts = Objects.requireNonNull(FactLine.recognise(text));
        assertThat(facts.dates().isEmpty() ? "" : facts.dates().getFirst().toString())
                .isEqualTo(date);
        assertThat(facts.hours() == null ? "" : facts.hours().written()).isEqualTo(hours);
        assertThat(facts.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where to go from here?",
                "When models fail",
                "Place value",
                "5 August 2023 is the last day to register.",
                "Time series",
                "Date: soon",
                "Location",
                "Hello"
            })
    void otherLinesAreNoFacts(String text) {
        assertThat(FactLine.recognise(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "• Dot | • | Dot",
                "- Dash | - | Dash",
                "– [x] Done | – | Done",
                "◦Ring | ◦ | Ring",
                "▪ Square | ▪ | Square",
                "1. One | number | One",
                "2) Two | number | Two",
                "(3) Three | number | Three",
                "1.2.3 Deep | number | Deep",
                "3️⃣ Key | number | Key",
                "④ Circle | number | Circle",
                "a) Letter | letter | Letter",
                "B. Letter | LETTER | Letter",
                "iv) Roman | roman | Roman",
                "II. Roman | ROMAN | Roman",
                "👩‍🔬 Science | emoji | Science",
                "o Ring | o | Ring",
                "-> Arrow | -> | Arrow",
                "** Star | ** | Star",
                "§ Sign | § | Sign",
                "・点 | ・ | 点"
            })
    void bulletsAreParted(String line, String style, String text) {
        var bulleted = Bulleted.of(line);
        assertThat(bulleted.bullet().style()).isEqualTo(style);
        assertThat(bulleted.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.30 Welcome",
                "10:00 Start",
                "5. August 2023",
                "2023 was good",
                "3D printing",
                "-5 degrees",
                "*stars* shine",
                "Plain"
            })
    void otherStartsAreNoBullets(String line) {
        assertThat(Bulleted.of(line).bullet().isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Light (Asha Rao) | Light | Asha Rao | ''",
                "Light (Asha Rao, Room 3) | Light | Asha Rao | Room 3",
                "Light by Dr. Asha Rao and Jo van Dyke | Light | Dr. Asha Rao and Jo van Dyke | ''",
                "Light, Room 12 | Light | '' | Room 12",
                "Light @ Dairy | Light | '' | Dairy",
                "Rehearsal with Ines Prado | Rehearsal | Ines Prado | ''",
                "Plotting with Power BI | Plotting with Power BI | '' | ''",
                "Computing with NumPy | Computing with NumPy | '' | ''",
                "Sawal-jawab (Q&A) | Sawal-jawab (Q&A) | '' | ''",
                "Vim (Advanced) | Vim (Advanced) | '' | ''",
                "Light [Blue Room] | Light | '' | Blue Room",
                "CLIP (Contrastive Language–Image Pre-training for all) | CLIP (Contrastive Language–Image"
                        + " Pre-training for all) | '' | ''",
                "Nets (CNN) | Nets (CNN) | '' | ''",
                "Step by step | Step by step | '' | ''"
            })
    void creditsAreParted(String text, String title, String speaker, String room) {
        assertThat(Credits.of(text)).isEqualTo(new Credits(title, speaker, room));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zero\u200bwidth and\u00a0 wide | zerowidth and wide",
                "work\ufb02ow | workflow",
                "soft\u00adhyphen | softhyphen",
                "می\u200cخواهم | می\u200cخواهم",
                "La\u200ctin | Latin",
                "👩\u200d🔬 | 👩\u200d🔬",
                "e\u0301t\u0301 | ét\u0301",
                "\u202bright\u202c | right"
            })
    void dirtIsTakenOutAndScriptsKeepTheirJoiners(String raw, String clean) {
        assertThat(Cleaning.clean(raw)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Bold** and _soft_ | Bold and soft",
                "[text](https://a.example/b) | text (https://a.example/b)",
                "[top](#top) | top",
                "`code` &amp; more | code & more",
                "2 * 3 * 4 snake_case_name | 2 * 3 * 4 snake_case_name",
                "\\*stars\\* | *stars*"
            })
    void marksOfMarkdownAreTakenOut(String marked, String plain) {
        assertThat(InlineMarkdown.plain(marked)).isEqualTo(plain);
    }
}
