package dev.atelier.mentorship.reading;

import java.util.Optional;

/**
 * An attachment or an image shown within the text.
 *
 * @param name as the sender wrote it, decoded (RFC 2231, RFC 2047), without any path; empty when the mail names none
 * @param type the declared media type in lower case, which may be a lie
 * @param contentId without angle brackets, for {@code cid:} links (RFC 2392)
 * @param inline whether the mail shows it within the text rather than beside it
 */
public record MailFile(String name, String type, Optional<String> contentId, boolean inline, Content content) {

    public boolean isImage() {
        return type.startsWith("image/");
    }
}
