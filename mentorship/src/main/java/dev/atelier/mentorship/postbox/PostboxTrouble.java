package dev.atelier.mentorship.postbox;

import dev.atelier.mentorship.postbox.Checkpoint.LeaseLost;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.dao.DataAccessException;

/** Says in words, and what to look at, why the postbox cannot be read. Never what a server says: it may name people. */
final class PostboxTrouble {

    private PostboxTrouble() {}

    static String words(Throwable trouble, PostboxSettings settings) {
        if (causes(trouble).anyMatch(SSLException.class::isInstance) || speaksOf(trouble, "STARTTLS")) {
            return "no safe connection comes about: look at atelier.mail.imap.tls, .host and .port";
        }
        return switch (trouble) {
            case AuthenticationFailedException refused ->
                "the sign-in was refused: look at atelier.mail.imap.user and .password";
            case FolderNotFoundException missing ->
                "it has no folder " + settings.folder() + ": look at atelier.mail.imap.folder";
            case MailConnectException silent -> "nobody answers there: look at atelier.mail.imap.host and .port";
            case FolderClosedException closed -> "the connection broke off";
            case StoreClosedException closed -> "the connection broke off";
            case DataAccessException away -> "the database was away";
            case LeaseLost lost -> "another instance reads it";
            default ->
                causes(trouble).anyMatch(IOException.class::isInstance)
                        ? "the connection broke off"
                        : "the server answered in an unexpected way ("
                                + trouble.getClass().getSimpleName() + ")";
        };
    }

    /** Whether asking again soon could do harm: providers lock those out who try often. */
    static boolean wantsPatience(Throwable trouble) {
        return trouble instanceof AuthenticationFailedException;
    }

    private static boolean speaksOf(Throwable trouble, String word) {
        return causes(trouble)
                .anyMatch(cause ->
                        cause.getMessage() != null && cause.getMessage().contains(word));
    }

    private static Stream<Throwable> causes(Throwable trouble) {
        return Stream.iterate(trouble, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
