package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class InfotextRoundTripTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\n:]");

    /** What the WebUI's own writer would write, by its rules of quoting. */
    record Written(String prompt, String negative, List<Parameter> extras) {
        String text() {
            List<Parameter> all = new ArrayList<>(List.of(
                    new Parameter("Steps", "20"), new Parameter("Sampler", "Euler a"), new Parameter("Seed", "7")));
            all.addAll(extras);
            var line = all.stream().map(Written::item).collect(Collectors.joining(", "));
            return (prompt + (negative.isEmpty() ? "" : "\nNegative prompt: " + negative) + "\n" + line).strip();
        }

        private static String item(Parameter parameter) {
            if (parameter.name().equals(parameter.value())) return parameter.name();
            boolean quoted = NEEDS_QUOTES.matcher(parameter.value()).find();
            return parameter.name() + ": " + (quoted ? JSON.writeValueAsString(parameter.value()) : parameter.value());
        }
    }

    @Property
    void whatTheWriterWritesTheReaderReads(@ForAll("written") Written written) {
        var record = Readings.record(PngFile.with("parameters", written.text()));
        assertThat(record.prompts()).isEqualTo(new Prompts(written.prompt(), written.negative()));
        assertThat(record.steps()).contains(20);
        assertThat(record.setting(Setting.SAMPLER)).contains("Euler a");
        assertThat(record.others()).containsExactlyElementsOf(written.extras());
    }

    @Property
    void anyTextAtAllIsReadWithoutAnError(@ForAll String text) {
        if (!text.isBlank() && text.indexOf(0) < 0) Readings.understood(PngFile.with("parameters", text));
    }

    @Property
    void almostParametersAreReadWithoutAnError(@ForAll("almost") String text) {
        Infotext.of(text);
        Csv.values(text);
        InfotextItems.of(text);
        InvokePrompt.split(text);
        Readings.understood(PngFile.with("Dream", "\"" + text, "parameters", text, "prompt", text));
    }

    @Provide
    Arbitrary<String> almost() {
        return Arbitraries.of(
                        "Steps: ",
                        ", ",
                        "\n",
                        "\"",
                        "\\",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        "Negative prompt:",
                        " | ",
                        "Seed: 1",
                        "<lora:",
                        ">",
                        "X Type",
                        " -s",
                        "a",
                        "7",
                        " ",
                        "{\"a\":")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces))
                .filter(text -> !text.isBlank());
    }

    @Provide
    Arbitrary<Written> written() {
        var word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("äß狐 .()<>!?'")
                .ofMinLength(1)
                .ofMaxLength(20);
        var lines = word.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(pieces -> pieces.stream()
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))
                        .strip())
                .filter(text -> !text.isEmpty());
        // Names that a setting of ours would claim are another test's business.
        var name = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("_-/")
                .ofMinLength(2)
                .ofMaxLength(12)
                .filter(text ->
                        Character.isLetter(text.charAt(0)) && text.strip().equals(text))
                .map(text -> "Q" + text + "q");
        var value = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("äß狐\n")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && "\"{[".indexOf(text.charAt(0)) < 0);
        var extras = Combinators.combine(name, value).as(Parameter::new).list().ofMaxSize(6);
        return Combinators.combine(lines, lines.optional().map(text -> text.orElse("")), extras)
                .as(Written::new);
    }
}
