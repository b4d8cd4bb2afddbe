package dev.atelier.mentorship.postbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.atelier.mentorship.inbox.FetchedMail;
import dev.atelier.mentorship.inbox.FetchedMail.Arrival;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import dev.atelier.mentorship.reading.Unreadable;
import jakarta.mail.MessagingException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fetches what lies in the postbox, one mail after the other. A mail is stored, and the checkpoint moved, in one
 * transaction: whoever dies in between leaves a mail that is still to be fetched, and nothing else.
 */
@Component
class Fetching {

    /** With growing pauses in between, this takes some minutes. */
    static final int MOST_TRIES = 8;

    private final Checkpoint checkpoint;
    private final FetchedMail inbox;
    private final PostboxSettings settings;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Fetching(
            Checkpoint checkpoint,
            FetchedMail inbox,
            PostboxSettings settings,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.checkpoint = checkpoint;
        this.inbox = inbox;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Fetches all that is new. */
    void fetchNew(PostboxConnection postbox) throws MessagingException {
        var validity = postbox.validity();
        for (var uid : postbox.after(checkpoint.last(validity))) {
            fetch(postbox, validity, uid);
        }
        checkpoint.upToDate();
    }

    private void fetch(PostboxConnection postbox, long validity, long uid) throws MessagingException {
        if (checkpoint.tryNext(uid) > MOST_TRIES) {
            note(validity, uid, unknown(validity, uid), "it could not be fetched in " + MOST_TRIES + " tries");
            return;
        }
        var outside = postbox.outside(uid);
        if (outside.isEmpty()) {
            checkpoint.dealtWith(validity, uid);
            return;
        }
        switch (new MailReader().read(outside.get().header())) {
            case ReadMail header -> {
                var arrival = arrival(header, outside.get());
                if (arrival.recipients().isEmpty()) {
                    checkpoint.passedOver(validity, uid);
                } else if (inbox.isKnown(arrival)) {
                    checkpoint.dealtWith(validity, uid);
                } else {
                    take(postbox, validity, uid, arrival, outside.get().size());
                }
            }
            case Unreadable unreadable -> note(validity, uid, unknown(validity, uid), "its header cannot be read");
        }
    }

    private void take(PostboxConnection postbox, long validity, long uid, Arrival outside, long size)
            throws MessagingException {
        var most = Math.toIntExact(settings.largest().toBytes());
        // Servers have been seen to tell a wrong size, so the bytes are counted as well.
        var raw = size > most ? Optional.<byte[]>empty() : postbox.whole(uid, most + 1);
        if (size > most || raw.filter(bytes -> bytes.length > most).isPresent()) {
            note(
                    validity,
                    uid,
                    outside,
                    "it is larger than " + settings.largest().toMegabytes() + " MB");
        } else if (raw.isEmpty()) {
            checkpoint.dealtWith(validity, uid);
        } else {
            store(validity, uid, new Arrival(outside.sender(), outside.recipients(), outside.receivedAt(), raw.get()));
        }
    }

    private void store(long validity, long uid, Arrival mail) {
        transactions.executeWithoutResult(status -> {
            checkpoint.dealtWith(validity, uid);
            inbox.store(mail);
        });
        inbox.sort();
    }

    /** Leaves a mail where it lies and tells the admins of it. */
    private void note(long validity, long uid, Arrival outside, String reason) {
        transactions.executeWithoutResult(status -> {
            checkpoint.dealtWith(validity, uid);
            inbox.note(outside, "left in the mailbox (number " + uid + "): " + reason);
        });
    }

    private Arrival arrival(ReadMail header, Outside outside) {
        var now = clock.instant();
        var received = outside.receivedAt();
        return new Arrival(
                Addressees.sender(header),
                Addressees.of(header, inbox::is),
                // A mailbox with a wrong clock does not receive in the future.
                received == null || received.isAfter(now) ? now : received,
                outside.header());
    }

    /** A mail of which nothing can be told. Notes are known by their bytes, so these say which mail it is. */
    private Arrival unknown(long validity, long uid) {
        var bytes = ("Left-In-Mailbox: " + validity + "/" + uid + "\r\n\r\n").getBytes(US_ASCII);
        return new Arrival("", List.of(settings.user()), clock.instant(), bytes);
    }
}
