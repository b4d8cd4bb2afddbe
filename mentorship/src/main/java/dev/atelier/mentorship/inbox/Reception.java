package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.inbox.MailStore.Client;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.RejectException;

/** Takes mail over by SMTP: says no to what is not ours before it is sent, and 250 only to what is stored. */
@Component
class Reception implements MessageHandlerFactory {

    private final Porter porter;
    private final MailStore store;
    private final Sorter sorter;

    Reception(Porter porter, MailStore store, Sorter sorter) {
        this.porter = porter;
        this.store = store;
        this.sorter = sorter;
    }

    @Override
    public MessageHandler create(MessageContext context) {
        return new Transaction(context);
    }

    /** One mail of a session; a session may bring several. */
    private final class Transaction implements MessageHandler {

        private final MessageContext session;
        private final Received received = new Received();

        private Transaction(MessageContext session) {
            this.session = session;
        }

        @Override
        public void from(String sender) {
            received.from(sender);
        }

        @Override
        public void recipient(String address) throws RejectException {
            porter.admit(address);
            received.to(address);
        }

        @Override
        public String data(InputStream data) throws RejectException, IOException {
            var raw = porter.take(data);
            try {
                store.store(received.envelope(client()), raw);
            } catch (RuntimeException trouble) {
                throw Porter.later(trouble);
            }
            sorter.wake();
            return "2.0.0 Stored, and on its way";
        }

        private Client client() {
            var address = session.getRemoteAddress() instanceof InetSocketAddress socket
                    ? socket.getAddress().getHostAddress().replaceAll("%.*", "")
                    : null;
            return new Client(address, session.getHelo().orElse("").replace("\0", ""));
        }

        @Override
        public void done() {
            received.forget();
        }
    }
}
