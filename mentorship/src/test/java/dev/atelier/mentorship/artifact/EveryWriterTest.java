package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a tool may write into its pictures is read back, in every format and every container that it uses. */
class EveryWriterTest {

    @Property(tries = 1_500)
    void whatAWriterWritesTheReaderReads(@ForAll("writers") Writer writer, @ForAll("makings") Making making) {
        var record = Readings.record(writer.picture(making));
        assertThat(record.tool()).isEqualTo(writer.tool());
        assertThat(record.prompts()).isEqualTo(prompts(writer, making));
        assertThat(record.seed()).contains(making.seed());
        assertThat(record.steps()).contains(making.steps());
        assertThat(record.guidance().orElseThrow()).isEqualByComparingTo(making.guidance());
        assertThat(record.setting(Setting.SAMPLER)).contains(making.sampler());
        assertThat(record.size()).contains(new PixelSize(64, 48));
        if (writer.tells("model")) assertThat(record.setting(Setting.MODEL)).contains(making.model());
        if (writer.tells("hash"))
            assertThat(record.setting(Setting.MODEL_HASH).orElse("")).isEqualToIgnoringCase(ToldTexts.HASH);
        if (writer.tells("lora"))
            assertThat(record.loras()).extracting(LoraUse::name).containsExactly(making.lora());
        assertThat(record.raw()).as("kept as it stands").isNotEmpty();
    }

    /** The first two generations of InvokeAI keep both prompts in one text, where brackets mean something. */
    private static Prompts prompts(Writer writer, Making making) {
        return switch (writer.name()) {
            case "INVOKE_DREAM" ->
                new Prompts(
                        ToldTexts.plain(making.prompt()).replace("\\\"", "\""),
                        ToldTexts.plain(making.negative()).replace("\\\"", "\""));
            case "INVOKE_SD_METADATA" ->
                new Prompts(ToldTexts.bare(making.prompt()), ToldTexts.bare(making.negative()));
            default -> new Prompts(making.prompt(), making.negative());
        };
    }

    @Provide
    Arbitrary<Writer> writers() {
        return Arbitraries.of(Writer.ALL);
    }

    @Provide
    Arbitrary<Making> makings() {
        return Making.any();
    }
}
