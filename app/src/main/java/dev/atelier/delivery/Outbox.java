package dev.atelier.delivery;

import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMailMessage;
import org.springframework.stereotype.Component;

/**
 * What everyone in the house sends mail through: it is written into the caller's transaction (or one of its own) and
 * goes out after the commit, or not at all.
 */
@Component
@Primary
class Outbox implements JavaMailSender {

    /** Makes blank mails, each knowing the types of files; it never sends one. */
    private final JavaMailSender stationery = new JavaMailSenderImpl();

    private final Letterbox letterbox;

    Outbox(Letterbox letterbox) {
        this.letterbox = letterbox;
    }

    @Override
    public MimeMessage createMimeMessage() {
        return stationery.createMimeMessage();
    }

    @Override
    public MimeMessage createMimeMessage(InputStream content) {
        return stationery.createMimeMessage(content);
    }

    @Override
    public void send(MimeMessage... messages) {
        letterbox.drop(List.of(messages));
    }

    @Override
    public void send(SimpleMailMessage... messages) {
        letterbox.drop(Arrays.stream(messages).map(this::written).toList());
    }

    private MimeMessage written(SimpleMailMessage message) {
        var mail = new MimeMailMessage(createMimeMessage());
        message.copyTo(mail);
        return mail.getMimeMessage();
    }
}
