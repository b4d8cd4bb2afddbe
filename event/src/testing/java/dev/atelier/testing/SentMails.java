package dev.atelier.testing;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Keeps what would have been sent, so that a test can read it. */
public class SentMails extends JavaMailSenderImpl {

    private final List<MimeMessage> all = new CopyOnWriteArrayList<>();

    @Override
    protected void doSend(MimeMessage[] messages, Object @org.jspecify.annotations.Nullable [] originals) {
        all.addAll(List.of(messages));
    }

    public List<MimeMessage> all() {
        return List.copyOf(all);
    }

    public void forget() {
        all.clear();
    }
}
