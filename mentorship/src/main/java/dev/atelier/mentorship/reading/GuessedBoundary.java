package dev.atelier.mentorship.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;

/** Finds the boundary that a multipart forgot to name, or named wrongly: the first "--" line with a header below it. */
final class GuessedBoundary {
    private static final Pattern LINE =
            Pattern.compile("(?m)^--([\\x21-\\x7e][\\x20-\\x7e]{0,199})\\r?\\n(?:[A-Za-z-]{1,40}:|\\r?\\n)");
    private static final int LOOKED_AT = 64 * 1024;

    private GuessedBoundary() {}

    static Part reread(Part.Leaf leaf, int depth, Set<Flaw> flaws) throws IOException, MimeException {
        var boundary = depth >= MailReader.DEEPEST_PART
                ? Optional.<String>empty()
                : find(leaf.content().shared());
        if (boundary.isEmpty()) {
            return new Part.Leaf(leaf.headers(), "text/plain", leaf.content());
        }
        flaws.add(Flaw.BOUNDARY_GUESSED);
        var mended = new ByteArrayOutputStream();
        mended.writeBytes(("Content-Type: multipart/mixed; boundary=\"" + boundary.get() + "\"\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        mended.writeBytes(leaf.content().shared());
        var again = new PartWalker(flaws).walk(mended.toByteArray(), depth + 1);
        return switch (again) {
            case Part.Multi multi -> new Part.Multi(leaf.headers(), leaf.type(), multi.parts());
            case Part.Leaf none -> new Part.Leaf(leaf.headers(), "text/plain", none.content());
        };
    }

    private static Optional<String> find(byte[] body) {
        var start = new String(body, 0, Math.min(LOOKED_AT, body.length), StandardCharsets.ISO_8859_1);
        var line = LINE.matcher(start);
        return line.find()
                ? Optional.of(line.group(1).stripTrailing()).filter(boundary -> boundary.indexOf('"') < 0)
                : Optional.empty();
    }
}
