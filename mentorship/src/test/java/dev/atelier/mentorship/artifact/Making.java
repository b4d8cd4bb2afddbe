package dev.atelier.mentorship.artifact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** How an imagined picture of 64 by 48 pixels was made. */
record Making(
        String prompt,
        String negative,
        BigInteger seed,
        int steps,
        BigDecimal guidance,
        String sampler,
        String model,
        String lora) {

    static Arbitrary<Making> any() {
        var text = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("äß狐\n\n,,::()<>\"\"")
                .ofMinLength(1)
                .ofMaxLength(60)
                // The WebUI itself reads every line without the spaces around it.
                .map(written -> written.lines()
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))
                        .strip())
                .filter(written -> !written.isEmpty());
        // Names without a run of hexadecimal digits, which some formats take for a hash.
        var name = Arbitraries.strings()
                .withCharRange('g', 'z')
                .ofMinLength(2)
                .ofMaxLength(12)
                .map(letters -> letters + "-v1");
        return Combinators.combine(
                        text,
                        text.injectNull(0.3).map(written -> written == null ? "" : written),
                        Arbitraries.bigIntegers()
                                .between(BigInteger.ZERO, BigInteger.TWO.pow(64).subtract(BigInteger.ONE)),
                        Arbitraries.integers().between(1, 150),
                        Arbitraries.integers().between(2, 60).map(half -> new BigDecimal(half).divide(BigDecimal.TWO)),
                        Arbitraries.of("k_euler", "dpmpp_2m", "uni_pc", "euler_a"),
                        name,
                        name)
                .as(Making::new);
    }

    /** The facts as fields of a JSON object under the names of some tool; a name that is empty is left out. */
    Map<String, Object> fields(String names) {
        Map<String, Object> fields = new LinkedHashMap<>();
        var values = new Object[] {prompt, negative, seed, steps, guidance, sampler, model, 64, 48};
        var keys = names.split(" ", -1);
        for (int index = 0; index < keys.length; index++) {
            if (!keys[index].equals("-")) fields.put(keys[index], values[index]);
        }
        return fields;
    }
}
