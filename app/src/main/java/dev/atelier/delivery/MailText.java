package dev.atelier.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;

/** What a mail of ours says, as its reader sees it: names in headers and all parts of text, one after the other. */
final class MailText {

    private MailText() {}

    static String of(byte[] raw) {
        var text = new StringBuilder();
        try {
            var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            for (var from : mail.getFrom()) {
                text.append(from instanceof InternetAddress one ? one.toUnicodeString() : from);
            }
            add(mail, text);
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException("A mail of ours can't be read", failure);
        }
        return text.toString();
    }

    private static void add(Part part, StringBuilder text) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                add(parts.getBodyPart(index), text);
            }
        } else if (part.isMimeType("text/*")) {
            text.append('\n').append(content);
        }
    }
}
