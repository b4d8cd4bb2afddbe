package dev.atelier.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;

/**
 * A claimed mail on the wire: its bytes as stored, and then, just before the dot that ends them, the question whether
 * the claim still holds. Without the dot the server throws away what it has (RFC 5321, 4.1.1.4).
 */
final class Letter extends SMTPMessage {

    private final byte[] raw;
    private final BooleanSupplier stillOurs;
    private boolean lost;
    private boolean complete;

    Letter(Session session, Claimed mail, BooleanSupplier stillOurs) throws MessagingException {
        super(session, new ByteArrayInputStream(mail.raw()));
        this.raw = mail.raw();
        this.stillOurs = stillOurs;
        setEnvelopeFrom(mail.envelopeFrom().isEmpty() ? "<>" : mail.envelopeFrom());
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException {
        out.write(raw);
        try {
            lost = !stillOurs.getAsBoolean();
        } catch (RuntimeException failure) {
            throw new IOException("Could not ask for the claim", failure);
        }
        if (lost) {
            throw new IOException("The claim is lost");
        }
        complete = true;
    }

    /** Whether another worker had the mail when this one was about to end it. */
    boolean lost() {
        return lost;
    }

    /** Whether the server may have the whole mail. */
    boolean complete() {
        return complete;
    }
}
