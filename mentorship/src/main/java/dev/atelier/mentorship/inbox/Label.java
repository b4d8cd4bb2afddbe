package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.post.Tokens;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import dev.atelier.mentorship.reading.Unreadable;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What the outside of a mail tells: who it says it is from, what about, and what to know it by.
 *
 * @param identity its Message-ID, or the hash of its bytes where it has none
 */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
record Label(String identity, byte[] sha256, String from, String subject) {

    private static final int LONGEST = 300;
    private static final int HEADER = 256 * 1024;

    static Label of(byte[] raw) {
        var hash = Tokens.hash(raw);
        var byHash = "sha256:" + HexFormat.of().formatHex(hash);
        // The header is enough, and quick to read before the sender hears 250.
        return switch (new MailReader().read(header(raw))) {
            case ReadMail mail ->
                new Label(
                        mail.messageId()
                                .filter(id -> id.length() <= LONGEST)
                                .map(id -> "id:" + id)
                                .orElse(byHash),
                        hash,
                        mail.from().isEmpty() ? "" : cut(mail.from().getFirst().address()),
                        cut(mail.subject()));
            case Unreadable unreadable -> new Label(byHash, hash, "", "");
        };
    }

    /** Whether it has a name of its own, so that its header is enough to know it by. */
    boolean isNamed() {
        return identity.startsWith("id:");
    }

    private static byte[] header(byte[] raw) {
        for (var at = 0; at + 1 < Math.min(raw.length, HEADER); at++) {
            if (raw[at] == '\n' && (raw[at + 1] == '\n' || (raw[at + 1] == '\r' && at + 2 < raw.length))) {
                return Arrays.copyOf(raw, at + 2);
            }
        }
        return Arrays.copyOf(raw, Math.min(raw.length, HEADER));
    }

    /** PostgreSQL takes no NUL, and half of a pair is no character. */
    private static String cut(String text) {
        var clean = text.replace("\0", "");
        if (clean.length() <= LONGEST) {
            return clean;
        }
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
