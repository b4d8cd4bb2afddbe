package dev.atelier.delivery;

import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that takes what Atelier sends, named as Spring Boot names it. No host: mail waits in the outbox.
 *
 * @param properties more of what Angus Mail understands, such as {@code mail.smtp.starttls.required}
 */
@ConfigurationProperties("spring.mail")
record SmtpSettings(
        @Nullable String host,
        @DefaultValue("0") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("smtp") String protocol,
        @DefaultValue Ssl ssl,
        @DefaultValue Map<String, String> properties) {

    record Ssl(@DefaultValue("false") boolean enabled) {}

    boolean named() {
        return host != null && !host.isBlank();
    }

    /** A server that hangs must not hold a worker for ever; two minutes are what RFC 5321, 4.5.3.2 asks for at least. */
    Session session() {
        var all = new Properties();
        var prefix = "mail." + protocol + ".";
        all.setProperty(prefix + "connectiontimeout", "10000");
        all.setProperty(prefix + "timeout", "120000");
        all.setProperty(prefix + "writetimeout", "60000");
        all.setProperty(prefix + "quitwait", "false");
        all.setProperty(prefix + "starttls.enable", "true");
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (ssl.enabled()) {
            all.setProperty(prefix + "ssl.enable", "true");
        }
        if (username != null) {
            all.setProperty(prefix + "auth", "true");
        }
        all.putAll(properties);
        return Session.getInstance(all, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(username, password);
            }
        });
    }
}
