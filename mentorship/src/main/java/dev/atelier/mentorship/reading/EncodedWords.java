package dev.atelier.mentorship.reading;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** Encoded words (RFC 2047) wherever they stand, also within quotes and file names, where the RFC forbids them. */
final class EncodedWords {
    private EncodedWords() {}

    static String decode(String value) {
        if (!value.contains("=?")) {
            return value;
        }
        var decoded = new StringBuilder(value.length());
        var run = new Run(decoded);
        int at = 0;
        while (at < value.length()) {
            int open = value.indexOf("=?", at);
            var word = open < 0 ? Optional.<EncodedWord>empty() : EncodedWord.at(value, open);
            int next = open < 0 ? value.length() : word.map(EncodedWord::end).orElse(open + 2);
            int plainEnd = word.isPresent() ? open : next;
            run.plain(value.substring(at, plainEnd));
            word.ifPresent(run::word);
            at = next;
        }
        run.finish();
        return Characters.clean(decoded.toString());
    }

    /** Neighbouring words of one charset are decoded together, since some programs cut a character in two. */
    private static final class Run {
        private final StringBuilder decoded;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String charset = "";
        private String gap = "";

        Run(StringBuilder decoded) {
            this.decoded = decoded;
        }

        void plain(String text) {
            if (bytes.size() > 0 && text.isBlank()) {
                gap = text;
                return;
            }
            finish();
            decoded.append(text);
        }

        void word(EncodedWord word) {
            if (bytes.size() > 0 && !charset.equalsIgnoreCase(word.charset())) {
                gap = "";
                finish();
            }
            gap = "";
            charset = word.charset();
            bytes.writeBytes(word.bytes().shared());
        }

        void finish() {
            if (bytes.size() > 0) {
                decoded.append(Characters.decode(bytes.toByteArray(), charset));
            }
            decoded.append(gap);
            bytes.reset();
            gap = "";
        }
    }
}
