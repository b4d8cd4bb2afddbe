package dev.atelier.mentorship.reading;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** One encoded word: its charset, its bytes, and where it ends in the value. */
record EncodedWord(String charset, Content bytes, int end) {
    private static final int LONGEST_CHARSET = 60;
    // The RFC says 75 characters; real programs put whole subjects into one word.
    private static final int LONGEST = 10_000;

    static Optional<EncodedWord> at(String value, int open) {
        int afterCharset = value.indexOf('?', open + 2);
        if (afterCharset < 0 || afterCharset - open > LONGEST_CHARSET || afterCharset + 2 >= value.length()) {
            return Optional.empty();
        }
        if (value.charAt(afterCharset + 2) != '?') {
            return Optional.empty();
        }
        int textStart = afterCharset + 3;
        // A Q text may begin with "=", as in "?Q?=41?=", so the end is looked for behind its first character.
        int end = value.indexOf("?=", textStart);
        if (end < 0 || end - open > LONGEST) {
            return Optional.empty();
        }
        var text = value.substring(textStart, end);
        var charset = withoutLanguage(value.substring(open + 2, afterCharset));
        return switch (value.charAt(afterCharset + 1)) {
            case 'B', 'b' -> base64(text).map(bytes -> new EncodedWord(charset, bytes, end + 2));
            case 'Q', 'q' -> Optional.of(new EncodedWord(charset, quoted(text), end + 2));
            default -> Optional.empty();
        };
    }

    private static String withoutLanguage(String charset) {
        int star = charset.indexOf('*');
        return star < 0 ? charset : charset.substring(0, star);
    }

    private static Optional<Content> base64(String text) {
        try {
            var padded = text.replace("=", "");
            // A single left-over digit carries no whole byte.
            var whole = padded.length() % 4 == 1 ? padded.substring(0, padded.length() - 1) : padded;
            return Optional.of(Content.owning(Base64.getMimeDecoder().decode(whole)));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }

    private static Content quoted(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = c == '=' ? Hex.pair(text, i + 1) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else if (c == '_') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Content.owning(bytes.toByteArray());
    }
}
