package dev.atelier.mentorship.inbox;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes over mail that was fetched from elsewhere, as it takes over what servers bring. */
@Component
public class FetchedMail {

    private final OwnAddresses own;
    private final MailDesk desk;
    private final MailStore store;
    private final Sorter sorter;

    FetchedMail(OwnAddresses own, MailDesk desk, MailStore store, Sorter sorter) {
        this.own = own;
        this.desk = desk;
        this.store = store;
        this.sorter = sorter;
    }

    /** What an address is to us. */
    public enum Ours {
        NOT,
        /** One that everybody may write to. */
        OPEN,
        /** One with a token that is known here, which tells whose mail it is. */
        TOKEN
    }

    /**
     * A mail as it was fetched.
     *
     * @param sender empty for nobody
     * @param recipients addresses of ours, at least one
     * @param receivedAt when the mailbox took it over
     * @param raw its bytes, or those of its header
     */
    @SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
    public record Arrival(String sender, List<String> recipients, Instant receivedAt, byte[] raw) {

        private MailStore.Envelope envelope() {
            return new MailStore.Envelope(sender, recipients);
        }
    }

    public Ours is(String address) {
        return own.read(address)
                .filter(desk::knows)
                .map(recipient -> switch (recipient) {
                    case Recipient.Letterbox letterbox -> Ours.TOKEN;
                    case Recipient.Mailbox mailbox -> Ours.TOKEN;
                    case Recipient.Front front -> Ours.OPEN;
                    case Recipient.Postmaster postmaster -> Ours.OPEN;
                })
                .orElse(Ours.NOT);
    }

    /** Whether a mail, told by its header alone, has come already: by the same way or another. */
    public boolean isKnown(Arrival outside) {
        return store.has(outside.recipients(), outside.raw());
    }

    /** Stores a mail, within the caller's transaction. */
    public void store(Arrival mail) {
        store.store(mail.envelope(), mail.raw(), mail.receivedAt());
    }

    /** Tells the admins of a mail that was left where it lay, within the caller's transaction. */
    public void note(Arrival outside, String reason) {
        store.hold(outside.envelope(), outside.raw(), outside.receivedAt(), reason);
    }

    /** There is mail to sort. */
    public void sort() {
        sorter.wake();
    }
}
