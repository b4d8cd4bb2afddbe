package dev.atelier.mentorship.post;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be written.
 *
 * @param files what goes along with it
 */
public record Letter(
        LetterKind kind, Addressee to, About about, Words words, Answering answering, List<Enclosure> files) {

    public Letter {
        files = List.copyOf(files);
    }

    public Letter(LetterKind kind, Addressee to, About about, Words words, Answering answering) {
        this(kind, to, about, words, answering, List.of());
    }

    /**
     * Who gets it.
     *
     * @param person null for strangers
     */
    public record Addressee(@Nullable UUID person, String name, String address) {}

    /** What it belongs to. */
    public record About(@Nullable UUID month, @Nullable UUID conversation) {

        public static final About NOTHING = new About(null, null);

        public static About month(UUID month) {
            return new About(month, null);
        }
    }

    /**
     * What it says.
     *
     * @param speaker whose words they are; null when Atelier speaks
     * @param text plain text, lines of any length
     */
    public record Words(@Nullable String speaker, String subject, String text) {}

    /**
     * What it answers, as message ids without brackets (RFC 5322, 3.6.4).
     *
     * @param references oldest first; the last one is what it answers
     * @param mailbox where answers go; null for a reply address of its own
     */
    public record Answering(
            List<String> references,
            @Nullable String mailbox,
            @Nullable OutlookThread outlook) {

        public static final Answering NEW = new Answering(List.of(), null, null);

        public Answering {
            references = List.copyOf(references);
        }

        public static Answering at(String mailbox) {
            return new Answering(List.of(), mailbox, null);
        }
    }

    /** A file that goes along. */
    @SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
    public record Enclosure(String name, String type, byte[] content) {}
}
