package dev.atelier.mentorship.reading;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail as it came by SMTP, LMTP or IMAP (RFC 5322, RFC 2045 to 2049 and what programs make of them). Any bytes
 * give an answer, in time linear to their number; nothing is thrown and nothing is fetched.
 */
public final class MailReader {
    /** 25 MiB, the size announced to senders (RFC 1870). */
    public static final int LARGEST_MAIL = 25 * 1024 * 1024;

    public static final int MOST_HEADERS = 2_000;

    /** Bytes of one header field with all its folded lines. */
    public static final int LONGEST_HEADER = 128 * 1024;

    public static final int MOST_PARTS = 1_000;

    public static final int DEEPEST_PART = 24;

    public Reading read(byte[] raw) {
        if (raw.length > LARGEST_MAIL) {
            return new Unreadable(Unreadable.Reason.TOO_LARGE);
        }
        var mail = HeaderEnd.mend(LineEnds.toCrLf(raw));
        if (mail.length == 0) {
            return new Unreadable(Unreadable.Reason.EMPTY);
        }
        try {
            Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
            var root = new PartWalker(flaws).walk(mail, 0);
            // Without one header line it is not much of a mail, but its words should not vanish.
            return assemble(root.headers().all().isEmpty() ? headless(mail) : root, flaws);
        } catch (MaxHeaderLimitException | MaxHeaderLengthLimitException tooMuch) {
            return new Unreadable(Unreadable.Reason.HEADERS_OUT_OF_BOUNDS);
        } catch (MimeIOException wrapped) {
            return new Unreadable(reason(wrapped.getCause()));
        } catch (IOException | MimeException | RuntimeException broken) {
            // Whatever a stranger sends must end in an answer; the raw bytes are kept for a person to look at.
            return new Unreadable(reason(broken));
        }
    }

    private static Part headless(byte[] mail) {
        return new Part.Leaf(new Headers(List.of()), "text/plain", Content.owning(mail));
    }

    private static ReadMail assemble(Part root, Set<Flaw> flaws) {
        var words = new Words(flaws);
        var body = words.gather(root).toBody();
        var mail = new ReadMail(root.headers(), body, words.files(), flaws);
        if (mail.from().isEmpty()) {
            flaws.add(Flaw.NO_SENDER);
        }
        if (mail.messageId().isEmpty()) {
            flaws.add(Flaw.NO_MESSAGE_ID);
        }
        return new ReadMail(root.headers(), body, mail.files(), flaws);
    }

    private static Unreadable.Reason reason(@Nullable Throwable cause) {
        boolean headers = cause instanceof MaxHeaderLimitException || cause instanceof MaxHeaderLengthLimitException;
        return headers ? Unreadable.Reason.HEADERS_OUT_OF_BOUNDS : Unreadable.Reason.BROKEN;
    }
}
