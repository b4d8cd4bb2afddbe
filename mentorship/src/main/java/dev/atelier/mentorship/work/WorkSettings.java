package dev.atelier.mentorship.work;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What handing in and reviewing need to know of their surroundings.
 *
 * @param url where people reach Atelier
 */
@ConfigurationProperties("atelier")
record WorkSettings(
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue Mail mail) {

    /** @param from the sender of every mail: {@code Name <address>} */
    record Mail(@DefaultValue("Atelier <atelier@localhost>") String from) {

        InternetAddress sender() {
            try {
                return new InternetAddress(from, false);
            } catch (AddressException unreadable) {
                throw new IllegalArgumentException(
                        "atelier.mail.from is no sender: write it as \"Atelier <atelier@example.org>\"", unreadable);
            }
        }
    }

    WorkSettings {
        if (!url.isAbsolute()) {
            throw new IllegalArgumentException("atelier.url is not absolute: write https://atelier.example.org");
        }
        mail.sender();
    }

    /** The address of one of our own pages, for a mail. */
    String page(String path) {
        var base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
