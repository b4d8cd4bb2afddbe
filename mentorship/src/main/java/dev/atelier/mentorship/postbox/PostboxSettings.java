package dev.atelier.mentorship.postbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The mailbox that mail is fetched from.
 *
 * @param host of the IMAP server; empty to fetch nothing
 * @param port left out, 993 with {@code tls=ssl} and 143 otherwise
 * @param poll how often it is looked at; a server that has IDLE tells of new mail in between
 * @param largest mail that is fetched
 */
@ConfigurationProperties("atelier.mail.imap")
record PostboxSettings(
        @DefaultValue("") String host,
        @Nullable Integer port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("ssl") Tls tls,
        @DefaultValue("1m") Duration poll,
        @DefaultValue("25MB") DataSize largest) {

    /** How the connection is kept secret. */
    enum Tls {
        SSL,
        STARTTLS,
        /** Not at all: for a server on the same machine. */
        NONE
    }

    PostboxSettings {
        if (!host.isEmpty() && (user.isEmpty() || password.isEmpty() || folder.isBlank())) {
            throw new IllegalArgumentException(
                    "atelier.mail.imap.host is set: set atelier.mail.imap.user and .password as well, and a .folder");
        }
        if (port != null && (port < 1 || port > 65_535)) {
            throw new IllegalArgumentException("atelier.mail.imap.port is no port: write 1 to 65535, not " + port);
        }
        if (poll.compareTo(Duration.ofSeconds(1)) < 0 || poll.compareTo(Duration.ofMinutes(25)) > 0) {
            throw new IllegalArgumentException("atelier.mail.imap.poll is 1s to 25m, not " + poll);
        }
        if (largest.toMegabytes() < 1 || largest.toMegabytes() > 25) {
            throw new IllegalArgumentException("atelier.mail.imap.largest is 1MB to 25MB, not " + largest);
        }
    }

    boolean isSet() {
        return !host.isEmpty();
    }

    int portOrUsual() {
        return port != null ? port : tls == Tls.SSL ? 993 : 143;
    }

    /** What the postbox is known by in the database. */
    String name() {
        return user + " at " + host + ":" + portOrUsual() + "/" + folder;
    }

    /** Without the password, and whose it is. */
    @Override
    public String toString() {
        return "PostboxSettings[" + host + ":" + portOrUsual() + "/" + folder + "]";
    }
}
