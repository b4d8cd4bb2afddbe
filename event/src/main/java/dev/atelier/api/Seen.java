package dev.atelier.api;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Which revision of a thing a caller has read, and writes in place of: the header {@code If-Match} (RFC 9110, section
 * 13.1.1) with the ETag that came with it. It is to a call what the hidden revision is to a form.
 *
 * @param tag as it was sent; null if it was not
 */
public record Seen(@Nullable String tag) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

    /**
     * The revision, as the thing counts them; −1 where the tag is none of ours, so that it is as stale as an old one.
     *
     * @throws Refused with 428 if the call does not say what it has read
     */
    public long revision() {
        if (tag == null || tag.isBlank()) {
            throw new Refused(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "Say in “If-Match” what you have read, by the ETag that came with it. Nothing was done.");
        }
        var ours = TAG.matcher(tag.strip());
        return ours.matches() ? Long.parseLong(ours.group(1)) : -1;
    }

    /** The ETag of a revision. */
    public static String tag(long revision) {
        return '"' + Long.toString(revision) + '"';
    }
}
