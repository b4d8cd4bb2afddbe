package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ParameterDiffTest {
    private static final String BASE = "a red fox, snow\n"
            + "Negative prompt: blurry\n"
            + "Steps: 20, Sampler: Euler, CFG scale: 7, Seed: 42, Size: 512x512, Model hash: aa, Model: foxes";

    @Test
    void otherStepsWithTheSameSeedAndModelReadThatWay() {
        var diff = between(BASE, BASE.replace("Steps: 20", "Steps: 30"));
        assertThat(diff.changes()).containsExactly(new ParameterChange.ValueChanged("steps", "20", "30"));
        assertThat(diff.sentence()).isEqualTo("Same prompt, seed, model, size and sampler; other steps.");
    }

    @Test
    void aPromptIsComparedWordByWord() {
        var diff = between(BASE, BASE.replace("a red fox", "a white fox"));
        assertThat(diff.changes())
                .singleElement()
                .isInstanceOfSatisfying(
                        ParameterChange.PromptChanged.class,
                        change -> assertThat(change.spans())
                                .containsExactly(
                                        new PromptSpan(PromptSpan.Kind.KEPT, "a "),
                                        new PromptSpan(PromptSpan.Kind.REMOVED, "red"),
                                        new PromptSpan(PromptSpan.Kind.ADDED, "white"),
                                        new PromptSpan(PromptSpan.Kind.KEPT, " fox, snow")));
        assertThat(diff.sentence()).isEqualTo("Same seed, model, size, sampler and steps; other prompt.");
    }

    @Test
    void anotherHashMakesAnotherModel() {
        assertThat(between(BASE, BASE.replace("hash: aa", "hash: bb")).sentence())
                .isEqualTo("Same prompt, seed, size, sampler and steps; other model hash.");
    }

    @Test
    void aModelIsKnownByItsHashWhateverItIsCalled() {
        assertThat(between(BASE, BASE.replace("Model: foxes", "Model: foxes-v1").replace("Steps: 20", "Steps: 30"))
                        .sentence())
                .isEqualTo("Same prompt, seed, model, size and sampler; other name of the model and steps.");
        var nameless = BASE.replace(", Model: foxes", "");
        assertThat(between(nameless, nameless.replace("Seed: 42", "Seed: 43")).sentence())
                .isEqualTo("Same prompt, model, size, sampler and steps; other seed.");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsNoChange() {
        assertThat(between(BASE, BASE.replace("scale: 7", "scale: 7.0")).sentence())
                .isEqualTo("Nothing changed.");
    }

    @Test
    void whatCameAndWhatWentIsTold() {
        var diff = between(BASE, BASE.replace(", Sampler: Euler", "") + ", Clip skip: 2, Mood: calm");
        assertThat(diff.changes())
                .containsExactly(
                        new ParameterChange.ValueRemoved("sampler", "Euler"),
                        new ParameterChange.ValueAdded("clip skip", "2"),
                        new ParameterChange.ValueAdded("Mood", "calm"));
    }

    @Property
    void spansGiveBackBothPrompts(@ForAll("prompts") String before, @ForAll("prompts") String after) {
        var spans = PromptDiff.of(before, after);
        assertThat(joined(spans, PromptSpan.Kind.ADDED)).isEqualTo(before);
        assertThat(joined(spans, PromptSpan.Kind.REMOVED)).isEqualTo(after);
    }

    @Property(tries = 300)
    void spansGiveBackAnyTextAtAll(@ForAll String before, @ForAll String after) {
        spansGiveBackBothPrompts(before, after);
    }

    @Provide
    Arbitrary<String> prompts() {
        return Arbitraries.of("fox", "snow", ", ", " ", "(", ")", "red", "1.2", "\n", "狐", ":")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join("", words));
    }

    private static String joined(List<PromptSpan> spans, PromptSpan.Kind without) {
        return spans.stream()
                .filter(span -> span.kind() != without)
                .map(PromptSpan::text)
                .collect(Collectors.joining());
    }

    private static ParameterDiff between(String before, String after) {
        return ParameterDiff.between(
                Readings.record(PngFile.with("parameters", before)),
                Readings.record(PngFile.with("parameters", after)));
    }
}
