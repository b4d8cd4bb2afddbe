package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.post.OutlookThread;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something said, on its way into a conversation.
 *
 * @param source the incoming mail, or the id that was made when the form was shown: the same source is heard once
 * @param mail of the mail it came with; null for what was written on the web
 * @param at when we took it over
 */
record Entry(UUID source, Origin origin, @Nullable Wrapping mail, Said said, Instant at) {

    /**
     * What a mail says of itself for the sake of mail programs.
     *
     * @param messageId without brackets; null where it has none
     */
    record Wrapping(@Nullable String messageId, @Nullable OutlookThread outlook) {}

    enum Origin {
        MAIL,
        WEB
    }

    /**
     * The words and files.
     *
     * @param folded what is shown on demand: quotes, signatures
     */
    record Said(String visible, String folded, List<Attached> files) {

        static final int LONGEST = 200_000;

        Said {
            visible = Cut.storable(LONGEST, visible);
            folded = Cut.storable(LONGEST, folded);
            files = List.copyOf(files);
        }

        static Said words(String words) {
            return new Said(words.strip(), "", List.of());
        }

        boolean isNothing() {
            return visible.isBlank() && files.isEmpty();
        }
    }

    /** A file as its sender called it. */
    @SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
    record Attached(String name, String type, byte[] content) {}
}
