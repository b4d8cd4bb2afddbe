package dev.atelier.mentorship.postbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;

/** A connection to the postbox, which reads and changes nothing (EXAMINE and BODY.PEEK of RFC 3501). */
final class PostboxConnection implements AutoCloseable {

    private static final String PATIENCE = "60000";
    private static final int HEADER = 256 * 1024;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final boolean tells;
    private int seen;

    private PostboxConnection(IMAPStore store, IMAPFolder folder, boolean tells) {
        this.store = store;
        this.folder = folder;
        this.tells = tells;
    }

    static PostboxConnection open(PostboxSettings settings) throws MessagingException {
        var store = (IMAPStore) Session.getInstance(properties(settings)).getStore("imap");
        try {
            store.connect(settings.host(), settings.portOrUsual(), settings.user(), settings.password());
            // Asked once the folder is open, it would need a second connection.
            var tells = store.hasCapability("IDLE");
            var folder = (IMAPFolder) store.getFolder(settings.folder());
            folder.open(Folder.READ_ONLY);
            var connection = new PostboxConnection(store, folder, tells);
            folder.addMessageCountListener(new MessageCountAdapter() {
                @Override
                public void messagesAdded(MessageCountEvent event) {
                    connection.wake();
                }
            });
            return connection;
        } catch (MessagingException | RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    private static Properties properties(PostboxSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.imap.connectiontimeout", "15000");
        properties.setProperty("mail.imap.timeout", PATIENCE);
        properties.setProperty("mail.imap.writetimeout", PATIENCE);
        properties.setProperty("mail.imap.peek", "true");
        properties.setProperty("mail.imap.fetchsize", String.valueOf(1024 * 1024));
        switch (settings.tls()) {
            case SSL -> properties.setProperty("mail.imap.ssl.enable", "true");
            case STARTTLS -> {
                properties.setProperty("mail.imap.starttls.enable", "true");
                properties.setProperty("mail.imap.starttls.required", "true");
            }
            case NONE -> {}
        }
        return properties;
    }

    long validity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** The mails with a higher number, from the lowest on. */
    List<Long> after(long uid) throws MessagingException {
        seen = folder.getMessageCount();
        // Asked for "all from n", a server names the last one even if it comes before n.
        return uids(folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)).stream()
                .filter(found -> found > uid)
                .sorted()
                .toList();
    }

    private List<Long> uids(Message[] messages) throws MessagingException {
        var found = new Long[messages.length];
        for (var at = 0; at < messages.length; at++) {
            found[at] = folder.getUID(messages[at]);
        }
        return Arrays.asList(found);
    }

    /** Empty if it has been taken away meanwhile. */
    Optional<Outside> outside(long uid) throws MessagingException {
        var message = (IMAPMessage) folder.getMessageByUID(uid);
        if (message == null) {
            return Optional.empty();
        }
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(new Message[] {message}, profile);
        var body =
                (BODY) folder.doCommand(protocol -> protocol.peekBody(message.getMessageNumber(), "HEADER", 0, HEADER));
        var received = message.getReceivedDate();
        return Optional.of(new Outside(
                message.getSizeLong(),
                received == null ? null : received.toInstant(),
                body == null || body.getByteArrayInputStream() == null
                        ? new byte[0]
                        : body.getByteArrayInputStream().readAllBytes()));
    }

    /** The bytes as they came, up to so many; empty if it has been taken away meanwhile. */
    Optional<byte[]> whole(long uid, int most) throws MessagingException {
        var message = (IMAPMessage) folder.getMessageByUID(uid);
        if (message == null) {
            return Optional.empty();
        }
        try (var stream = message.getMimeStream()) {
            return Optional.of(stream.readNBytes(most));
        } catch (IOException broken) {
            throw new MessagingException("A mail broke off", broken);
        }
    }

    /** Whether the server tells of new mail by itself (RFC 2177). */
    boolean tells() {
        return tells;
    }

    /** Waits for new mail: until the server tells of it, or so long. */
    void await(Duration atMost) throws MessagingException {
        if (folder.getMessageCount() == seen) {
            var back = new CountDownLatch(1);
            Thread.ofPlatform().daemon().name("postbox-alarm").start(() -> ringAfter(atMost, back));
            try {
                folder.idle(true);
            } finally {
                back.countDown();
            }
        }
    }

    private void ringAfter(Duration time, CountDownLatch back) {
        try {
            if (!back.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                wake();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever waits in IDLE looks again; a line that is dead is noticed by this. */
    void wake() {
        try {
            folder.doCommand(protocol -> {
                protocol.noop();
                return null;
            });
        } catch (MessagingException | RuntimeException closed) {
            // Whoever waits hears of it as well.
        }
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
