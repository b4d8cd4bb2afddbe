package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Mails written for these tests. */
final class Fixture {
    private Fixture() {}

    static byte[] bytes(String name) {
        try (var mail = Objects.requireNonNull(Fixture.class.getResourceAsStream("/mail/" + name), name)) {
            return mail.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ReadMail mail(String name) {
        return read(bytes(name));
    }

    /** A mail of these lines. */
    static ReadMail of(String... lines) {
        return read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static ReadMail read(byte[] bytes) {
        var reading = new MailReader().read(bytes);
        assertThat(reading).isInstanceOf(ReadMail.class);
        return (ReadMail) reading;
    }
}
