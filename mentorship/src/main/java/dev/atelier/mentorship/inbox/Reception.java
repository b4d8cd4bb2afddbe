package dev.atelier.mentorship.inbox;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.RejectException;

/** Takes mail over: says no to what is not ours before it is sent, and 250 only to what is stored. */
@Component
class Reception implements MessageHandlerFactory {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private static final int PATIENCE = 100 * 1024 * 1024;

    private final OwnAddresses own;
    private final MailDesk desk;
    private final MailStore store;
    private final Sorter sorter;
    private final InboxSettings settings;

    Reception(OwnAddresses own, MailDesk desk, MailStore store, Sorter sorter, InboxSettings settings) {
        this.own = own;
        this.desk = desk;
        this.store = store;
        this.sorter = sorter;
        this.settings = settings;
    }

    @Override
    public MessageHandler create(MessageContext context) {
        return new Transaction();
    }

    /** One mail of a session; a session may bring several. */
    private final class Transaction implements MessageHandler {

        private final Received received = new Received();

        @Override
        public void from(String sender) {
            received.from(sender);
        }

        @Override
        public void recipient(String address) throws RejectException {
            var recipient = own.read(address);
            if (recipient.isEmpty() || !knows(recipient.get())) {
                throw new RejectException(550, "5.1.1 There is no such mailbox here");
            }
            received.to(address);
        }

        private boolean knows(Recipient recipient) throws RejectException {
            try {
                return desk.knows(recipient);
            } catch (RuntimeException trouble) {
                throw later(trouble);
            }
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            var raw = read(data);
            if (Hops.areTooMany(raw)) {
                throw new RejectException(554, "5.4.6 This mail goes in circles");
            }
            try {
                store.store(received.envelope(), raw);
            } catch (RuntimeException trouble) {
                throw later(trouble);
            }
            sorter.wake();
            return "2.0.0 Stored, and on its way";
        }

        private byte[] read(InputStream data) throws RejectException, IOException {
            var most = settings.largest().toBytes();
            var raw = data.readNBytes(Math.toIntExact(most) + 1);
            if (raw.length > most) {
                hearOut(data);
                throw new RejectException(552, "5.3.4 A mail may have at most " + settings.largest());
            }
            return raw;
        }

        @Override
        public void done() {
            received.forget();
        }
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
    private static RejectException later(RuntimeException trouble) {
        // The class alone: a database says whole rows in its messages, addresses included.
        LOG.warn("Mail is put off: {}", trouble.getClass().getName());
        return new RejectException(451, "4.3.0 Not now, please try again later");
    }
}
