package dev.atelier.mentorship.artifact;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SampleMutationsTest {
    private static final String[] TEXTS = {
        "{\"sui_image_params\": {\"prompt\": \"fox\", \"loras\": [\"a\"], \"loraweights\": [\"1\"]}, \"sui_models\":"
                + " [{\"param\": \"model\"}]}",
        "{\"base_model\": \"m\", \"performance\": \"Speed\", \"prompt\": \"fox\", \"loras\": [[\"a\", 1]],"
                + " \"resolution\": \"(6, 4)\"}",
        "{\"prompt\": \"fox\", \"num_inference_steps\": 2, \"negative_prompt\": \"\", \"seed\": 3, \"guidance_scale\":"
                + " 1}",
        "{\"c\": \"fox\", \"uc\": \"dog\", \"scale\": 6, \"lora\": [{\"model\": \"a\"}]}",
        "{\"positive_prompt\": \"fox\", \"model\": {\"model_name\": \"m\"}, \"loras\": [{\"model\": {\"name\":"
                + " \"a\"}}], \"controlnets\": [{\"control_model\": \"c\"}]}",
        "{\"image\": {\"prompt\": [{\"prompt\": \"fox [dog]\"}], \"steps\": 3}, \"model_weights\": \"m\"}",
        "{\"Comment\": \"{\\\"uc\\\": \\\"dog\\\"}\", \"Software\": \"NovelAI\", \"Source\": \"SD 12345678\"}",
        "{\"1\": {\"class_type\": \"KSampler\", \"inputs\": {\"seed\": [\"2\", 0], \"steps\": 2, \"cfg\": 3,"
                + " \"sampler_name\": \"x\", \"positive\": [\"2\", 0]}}, \"2\": {\"class_type\": \"T\", \"inputs\":"
                + " {\"text\": \"y\"}}}",
        "{\"nodes\": [{\"id\": 1, \"type\": \"KSampler\", \"widgets_values\": [1, \"-\", 2, 3, \"x\", \"y\", 1],"
                + " \"inputs\": [{\"name\": \"model\", \"link\": 1}]}], \"links\": [[1, 1, 0, 1, 0, \"M\"]]}",
        "\"fox [dog]\" -s 20 -S 1 -W 64 -H 64 -C 7.5 -A k_lms"
    };
    private static final String[] NAMES = {
        "parameters",
        "prompt",
        "workflow",
        "Comment",
        "Dream",
        "sd-metadata",
        "invokeai_metadata",
        "postprocessing",
        "Description",
        "Software",
        "anything"
    };

    @Property(tries = 5_000)
    void noMutatedTextUnderAnyNameThrows(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(TEXTS[random.nextInt(TEXTS.length)]);
        for (int change = random.nextInt(6); change > 0; change--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, "{}[]\",:0a\\-".charAt(random.nextInt(11)));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(5)));
                default -> text.insert(at, text.substring(Math.max(0, at - random.nextInt(20)), at));
            }
            if (text.isEmpty()) text.append('{');
        }
        Readings.understood(PngFile.with(
                NAMES[random.nextInt(NAMES.length)],
                text.toString(),
                NAMES[random.nextInt(NAMES.length)],
                TEXTS[random.nextInt(TEXTS.length)]));
    }
}
