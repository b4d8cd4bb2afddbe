package dev.atelier.mentorship.postbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.atelier.mentorship.inbox.FetchedMail;
import dev.atelier.mentorship.postbox.PostboxSettings.Tls;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** A mailbox at a provider, and what it takes to read it. Each test gets its own. */
@TestComponent
@Scope("prototype")
class RentedBox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser owner;
    private final DSLContext db;
    private final FetchedMail inbox;
    private final TransactionTemplate transactions;
    private final InstantSource clock;
    PostboxSettings settings;

    RentedBox(DSLContext db, FetchedMail inbox, TransactionTemplate transactions, InstantSource clock) {
        this.db = db;
        this.inbox = inbox;
        this.transactions = transactions;
        this.clock = clock;
        server.start();
        var name = "box-" + UUID.randomUUID();
        this.owner = server.setUser(name + "@provider.example", name, "secret");
        this.settings = settings(port(), "secret", Duration.ofMinutes(20));
    }

    int port() {
        return server.getImap().getPort();
    }

    PostboxSettings settings(int port, String password, Duration poll) {
        return new PostboxSettings(
                "127.0.0.1", port, owner.getLogin(), password, "INBOX", Tls.NONE, poll, DataSize.ofMegabytes(1));
    }

    /** Another instance of Atelier, as far as this mailbox goes. */
    record Instance(Checkpoint checkpoint, Fetching fetching, PostboxReader reader) {}

    Instance instance() {
        var checkpoint = new Checkpoint(db, settings, clock);
        var fetching = new Fetching(checkpoint, inbox, settings, transactions, clock);
        return new Instance(checkpoint, fetching, new PostboxReader(fetching, checkpoint, settings));
    }

    /** One look into the mailbox. */
    void fetch(Instance instance) throws MessagingException {
        try (var connection = PostboxConnection.open(settings)) {
            instance.fetching().fetchNew(connection);
        }
    }

    void arrives(String raw) throws MessagingException {
        arrives(raw.getBytes(ISO_8859_1), clock.instant());
    }

    void arrives(byte[] raw, Instant at) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        folder().appendMessage(message, new Flags(), Date.from(at));
    }

    MailFolder folder() {
        try {
            return server.getManagers().getImapHostManager().getInbox(owner);
        } catch (FolderException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
