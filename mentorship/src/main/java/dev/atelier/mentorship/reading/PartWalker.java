package dev.atelier.mentorship.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Builds the MIME tree from the tokens of mime4j, which knows the grammar; the limits on depth and parts are ours. */
final class PartWalker {
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxHeaderCount(MailReader.MOST_HEADERS)
            .setMaxHeaderLen(MailReader.LONGEST_HEADER)
            .setMaxLineLen(-1) // a line cannot be longer than the mail, whose size is checked before
            .setMaxContentLen(MailReader.LARGEST_MAIL * 2L)
            .build();

    private final MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    private final Set<Flaw> flaws;
    private int count;

    PartWalker(Set<Flaw> flaws) {
        this.flaws = flaws;
    }

    Part walk(byte[] mail, int depth) throws IOException, MimeException {
        tokens.setRecursionMode(mode(depth));
        tokens.parse(new ByteArrayInputStream(mail));
        return entity(depth);
    }

    private Part entity(int depth) throws IOException, MimeException {
        var headers = headers();
        var state = tokens.next();
        if (state == EntityState.T_START_MULTIPART) {
            return multi(headers, depth);
        }
        if (state != EntityState.T_BODY) {
            return new Part.Leaf(headers, "text/plain", Content.owning(new byte[0]));
        }
        var type = headers.parameters("Content-Type").value();
        var leaf = new Part.Leaf(headers, type.contains("/") ? type : "text/plain", body());
        if (!type.startsWith("multipart/")) {
            return leaf;
        }
        if (depth >= MailReader.DEEPEST_PART) {
            flaws.add(Flaw.TOO_DEEP);
            return leaf;
        }
        return GuessedBoundary.reread(leaf, depth, flaws);
    }

    /** The parser reads each level through all levels above it: what lies too deep is better not divided at all. */
    private static RecursionMode mode(int depth) {
        return depth >= MailReader.DEEPEST_PART ? RecursionMode.M_FLAT : RecursionMode.M_NO_RECURSE;
    }

    private Headers headers() throws IOException, MimeException {
        var headers = new ArrayList<Header>();
        while (tokens.getState() != EntityState.T_END_HEADER) {
            if (tokens.getState() == EntityState.T_END_OF_STREAM) {
                break;
            }
            if (tokens.getState() == EntityState.T_FIELD) {
                headers.add(Header.of(tokens.getField().getRaw().toByteArray()));
            }
            tokens.next();
        }
        return new Headers(headers);
    }

    private Part multi(Headers headers, int depth) throws IOException, MimeException {
        var type = tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        var parts = new ArrayList<Part>();
        var outside = Content.owning(new byte[0]);
        for (var state = tokens.next(); state != EntityState.T_END_MULTIPART; state = tokens.next()) {
            if (state == EntityState.T_END_OF_STREAM) {
                break;
            }
            if (state == EntityState.T_PREAMBLE && parts.isEmpty()) {
                outside = body();
            }
            if (state == EntityState.T_START_BODYPART) {
                part(parts, depth);
            }
        }
        return parts.isEmpty()
                ? GuessedBoundary.reread(new Part.Leaf(headers, type, outside), depth, flaws)
                : new Part.Multi(headers, type, List.copyOf(parts));
    }

    private void part(List<Part> parts, int depth) throws IOException, MimeException {
        if (++count > MailReader.MOST_PARTS) {
            flaws.add(Flaw.TOO_MANY_PARTS);
        } else {
            tokens.setRecursionMode(mode(depth + 1));
            parts.add(entity(depth + 1));
            tokens.setRecursionMode(mode(depth));
        }
        while (tokens.getState() != EntityState.T_END_BODYPART && tokens.getState() != EntityState.T_END_OF_STREAM) {
            tokens.next();
        }
    }

    private Content body() throws IOException {
        try (InputStream decoded = tokens.getDecodedInputStream()) {
            return Content.owning(decoded.readAllBytes());
        }
    }
}
