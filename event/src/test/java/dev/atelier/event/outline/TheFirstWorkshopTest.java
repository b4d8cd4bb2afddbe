package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.ItemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The announcement of the workshop that Atelier was first made for, where its text is at hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheFirstWorkshopTest {
    private Outline outline = Fixtures.outline("Module 0: none\n- none");

    @BeforeAll
    void read() throws IOException {
        var text = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/workshop/mastering-stable-diffusion.txt"))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(text.isPresent(), "The workshop's text is not at hand, so its reading is not tested");
        outline = Fixtures.understood(new AgendaReader().read(Files.readAllBytes(text.orElseThrow())));
    }

    @Test
    void itsTitleDayHoursAndPlaceAreKnown() {
        assertThat(outline.title())
                .extracting(Said::value)
                .isEqualTo("Mastering Stable Diffusion models: Training and Industrial Best Practices");
        assertThat(outline.dates()).containsExactly(LocalDate.of(2023, 8, 5));
        assertThat(outline.hours())
                .isEqualTo(new Said<>(new Hours(LocalTime.of(9, 30), LocalTime.of(17, 30)), SourceLines.at(3), false));
        assertThat(outline.place())
                .isEqualTo(new Said<>("La Marvella :- 2nd Block, Jayanagar, Bengaluru", SourceLines.at(3), false));
        assertThat(outline.summary()).hasSize(2);
    }

    @Test
    void itsEightModulesHaveTheirKeysTitlesAndIntroductions() {
        assertThat(outline.modules())
                .extracting(OutlineModule::key)
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "INFINITY");
        assertThat(outline.modules()).noneMatch(OutlineModule::guessed).noneMatch(OutlineModule::repeatsKey);
        assertThat(outline.modules())
                .extracting(module -> module.introduction().size())
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 0);
        assertThat(outline.modules())
                .extracting(module -> module.items().size())
                .containsExactly(7, 12, 9, 13, 5, 13, 9, 5);
        assertThat(outline.modules().get(4).title()).isEqualTo("Methods, Jobs and Tools of Stable Diffusion");
    }

    @Test
    void theCriticalConceptsHaveThirteenParts() {
        var concepts = outline.modules().get(2).items().get(4);
        assertThat(concepts.title()).isEqualTo("Understanding Critical Key Concepts");
        assertThat(concepts.items())
                .hasSize(13)
                .extracting(OutlineItem::title)
                .startsWith("Pre-trained pipelines")
                .endsWith("Perceptual loss");
        assertThat(concepts.items().getFirst().lines()).isEqualTo(SourceLines.at(47));
    }

    @Test
    void theKindsAreGuessedFromTheWords() {
        assertThat(titles(ItemKind.PAPER_REVIEW)).hasSize(7).contains("Quick Paper Review: Super Resolution");
        assertThat(titles(ItemKind.SET_UP))
                .contains("Setup the Stable Diffusion Development Environment and attaining GPU/vCPU stage.");
        assertThat(titles(ItemKind.CHECKPOINT))
                .containsExactly("Checkpoint: Everybody is able to get to WebUI? Provide Assistance.");
        assertThat(titles(ItemKind.DEMO))
                .contains("Adobe Firefly: Introduction and Demo", "Blue Willow: Introduction, Demo and Warnings.");
        assertThat(titles(ItemKind.QUESTIONS)).hasSize(1).first().asString().startsWith("Question and Answers");
        assertThat(titles(ItemKind.HANDS_ON))
                .contains(
                        "Hands-On Exercises and Encouraging People to Try the ideas themselves.",
                        "InstructPix2Pix Demo and hands-on.");
        assertThat(titles(ItemKind.EXERCISE)).hasSize(1);
        assertThat(titles(ItemKind.BREAK)).isEmpty();
    }

    @Test
    void itsDetailsAreTentativeAndTheButtonIsLeftOver() {
        assertThat(outline.isTentative()).isTrue();
        assertThat(outline.tentative())
                .extracting(Said::value)
                .isEqualTo("Note: These are tentative details and are subject to change.");
        assertThat(outline.notUnderstood())
                .containsExactly(new Leftover("Download Full Agenda", SourceLines.at(135), Leftover.Why.LINK));
        assertThat(outline.closing()).isEmpty();
    }

    private List<String> titles(ItemKind kind) {
        var titles = new ArrayList<String>();
        outline.modules()
                .forEach(module -> module.items().stream()
                        .filter(item -> item.kind() == kind)
                        .forEach(item -> titles.add(item.title())));
        return titles;
    }
}
