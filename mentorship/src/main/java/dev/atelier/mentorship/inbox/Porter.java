package dev.atelier.mentorship.inbox;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.RejectException;

/** Says at the door, in words that servers understand, which mail may come in. */
@Component
class Porter {

    private static final Logger LOG = LoggerFactory.getLogger(Porter.class);

    private static final int PATIENCE = 100 * 1024 * 1024;

    private final OwnAddresses own;
    private final MailDesk desk;
    private final InboxSettings settings;

    Porter(OwnAddresses own, MailDesk desk, InboxSettings settings) {
        this.own = own;
        this.desk = desk;
        this.settings = settings;
    }

    /** Refuses whoever is not here, before a byte of the mail is sent. */
    void admit(String address) throws RejectException {
        var recipient = own.read(address);
        if (recipient.isEmpty() || !knows(recipient.get())) {
            throw new RejectException(550, "5.1.1 There is no such mailbox here");
        }
    }

    private boolean knows(Recipient recipient) throws RejectException {
        try {
            return desk.knows(recipient);
        } catch (RuntimeException trouble) {
            throw later(trouble);
        }
    }

    /** The whole of a mail, unless it is too large or goes in circles. */
    byte[] take(InputStream data) throws RejectException, IOException {
        var most = settings.largest().toBytes();
        var raw = data.readNBytes(Math.toIntExact(most) + 1);
        if (raw.length > most) {
            hearOut(data);
            throw new RejectException(552, "5.3.4 A mail may have at most " + settings.largest());
        }
        if (Hops.areTooMany(raw)) {
            throw new RejectException(554, "5.4.6 This mail goes in circles");
        }
        return raw;
    }

    /** Who is told "too large" must have finished speaking; whoever never does is hung up on. */
    private static void hearOut(InputStream data) throws IOException {
        for (var read = 0; data.read() >= 0; read++) {
            if (read == PATIENCE) {
                throw new IOException("A mail without end");
            }
        }
    }

    /** The sender keeps the mail and tries again. */
    static RejectException later(RuntimeException trouble) {
        // The class alone: a database says whole rows in its messages, addresses included.
        LOG.warn("Mail is put off: {}", trouble.getClass().getName());
        return new RejectException(451, "4.3.0 Not now, please try again later");
    }
}
