package dev.atelier.mentorship.post;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what Outlook and Exchange group mails, as a mail of theirs said; echoed to whoever wrote it.
 *
 * @param topic the subject of the first mail, readable; empty if it was not said
 * @param index Base64
 */
public record OutlookThread(String topic, String index) {

    private static final int LONGEST = 500;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{1,490}={0,2}");

    /** Empty where a mail has no such index, or none that can be one. */
    public static Optional<OutlookThread> of(@Nullable String topic, @Nullable String index) {
        var bare = index == null ? "" : index.replaceAll("\\s", "");
        return BASE64.matcher(bare).matches()
                ? Optional.of(new OutlookThread(topic == null || topic.length() > LONGEST ? "" : topic, bare))
                : Optional.empty();
    }
}
