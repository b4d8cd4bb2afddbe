package dev.atelier.mentorship.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The header {@code Upload-Metadata} of tus 1.0: names, each followed by a value in Base64, with commas between. */
record Metadata(Map<String, String> values) {

    private static final int MOST = 4_000;

    Metadata {
        values = Map.copyOf(values);
    }

    /** Empty if it can't be read. */
    static Optional<Metadata> of(String header) {
        var values = new HashMap<String, String>();
        if (header.length() > MOST) {
            return Optional.empty();
        }
        for (var pair : header.split(",", -1)) {
            var words = pair.strip().split(" +", 2);
            if (!words[0].isEmpty()) {
                try {
                    var value = words.length < 2
                            ? ""
                            : new String(Base64.getDecoder().decode(words[1].strip()), UTF_8);
                    if (values.put(words[0], value.replace('\0', ' ')) != null) {
                        return Optional.empty();
                    }
                } catch (IllegalArgumentException otherwise) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Metadata(values));
    }

    /** What the file is called; {@code filename} in tus clients. */
    Optional<String> name() {
        return Optional.ofNullable(values.get("filename")).filter(name -> !name.isBlank());
    }

    /** When it was changed last, or whatever else its sender tells it from others by. */
    String stamp() {
        var stamp = values.getOrDefault("modified", "").strip();
        return stamp.length() <= 100 ? stamp : stamp.substring(0, 100);
    }
}
