package dev.atelier.mentorship.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Puts "name*0*=", "name*1=" and "name*=" together (RFC 2231). */
final class ContinuedParameter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String charset = "UTF-8";

    private ContinuedParameter() {}

    static Optional<String> read(Map<String, String> written, String name) {
        var parameter = new ContinuedParameter();
        if (written.containsKey(name + "*")) {
            parameter.encoded(written.getOrDefault(name + "*", ""), true);
            return Optional.of(parameter.text());
        }
        int number = 0;
        while (parameter.piece(written, name + "*" + number, number == 0)) {
            number++;
        }
        return number == 0 ? Optional.empty() : Optional.of(parameter.text());
    }

    private boolean piece(Map<String, String> written, String key, boolean first) {
        var encoded = written.get(key + "*");
        if (encoded != null) {
            encoded(encoded, first);
            return true;
        }
        var plain = written.get(key);
        if (plain != null) {
            bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
            return true;
        }
        return false;
    }

    private void encoded(String value, boolean first) {
        int start = 0;
        int quote = value.indexOf('\'');
        int second = value.indexOf('\'', quote + 1);
        if (first && quote >= 0 && second > quote) {
            charset = value.substring(0, quote);
            start = second + 1;
        }
        for (int i = start; i < value.length(); i++) {
            int code = value.charAt(i) == '%' ? Hex.pair(value, i + 1) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(value.charAt(i)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String text() {
        // Encoded words inside a piece are wrong and common.
        return EncodedWords.decode(Characters.decode(bytes.toByteArray(), charset.isEmpty() ? "UTF-8" : charset));
    }
}
