package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.inbox.MailStore.Client;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The envelope of a mail while it is being told. */
final class Received {

    private String sender = "";
    private final Set<String> recipients = new LinkedHashSet<>();

    void from(String told) {
        sender = bare(told);
        recipients.clear();
    }

    /** The same recipient twice is one. */
    void to(String told) {
        recipients.add(bare(told));
    }

    MailStore.Envelope envelope(Client client) {
        return new MailStore.Envelope(sender, List.copyOf(recipients), client);
    }

    void forget() {
        sender = "";
        recipients.clear();
    }

    private static String bare(String address) {
        return address.strip().replaceAll("^<|>$", "");
    }
}
