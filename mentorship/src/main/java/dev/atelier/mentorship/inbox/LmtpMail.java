package dev.atelier.mentorship.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail that comes by LMTP. Each of its recipients is stored, and answered, for itself (RFC 2033, 4.2). */
final class LmtpMail implements MessageHandler {

    private static final String STORED = "250 2.0.0 Stored, and on its way";

    private final Porter porter;
    private final MailStore store;
    private final Sorter sorter;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    LmtpMail(Porter porter, MailStore store, Sorter sorter) {
        this.porter = porter;
        this.store = store;
        this.sorter = sorter;
    }

    @Override
    public void from(String told) {
        sender = told;
    }

    @Override
    public void recipient(String address) throws RejectException {
        porter.admit(address);
        recipients.add(address);
    }

    /** Takes the mail; an answer for each recipient, in their order, the same for whoever was named twice. */
    List<String> take(DotStream data) throws IOException {
        try {
            var raw = porter.take(data);
            if (data.hasLoneLineEnds()) {
                throw new RejectException(550, "5.6.0 Lines end with CR LF; this mail has a CR or an LF alone");
            }
            var answers = new LinkedHashMap<String, String>();
            return recipients.stream()
                    .map(recipient -> answers.computeIfAbsent(recipient, one -> store(one, raw)))
                    .toList();
        } catch (RejectException refusal) {
            return recipients.stream()
                    .map(recipient -> refusal.getErrorResponse())
                    .toList();
        }
    }

    private String store(String recipient, byte[] raw) {
        try {
            store.store(new MailStore.Envelope(sender, List.of(recipient)), raw);
            sorter.wake();
            return STORED;
        } catch (RuntimeException trouble) {
            return Porter.later(trouble).getErrorResponse();
        }
    }

    @Override
    public String data(InputStream data) {
        throw new IllegalStateException("A mail by LMTP has an answer for each recipient");
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
