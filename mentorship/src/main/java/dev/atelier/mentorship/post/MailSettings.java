package dev.atelier.mentorship.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Atelier is reached, by browser and by mail.
 *
 * @param url where people reach Atelier, absolute
 */
@ConfigurationProperties("atelier")
public record MailSettings(
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue Mail mail) {

    /**
     * What outgoing mail says of itself.
     *
     * @param from the sender of every mail: {@code Name <address>}
     * @param domain of the addresses that Atelier receives mail at
     * @param postbox the address of one mailbox that takes plus addresses; if it is set, all addresses that people
     *     answer to are {@code name+reply-<token>@provider}, and the domain names only the mails
     */
    public record Mail(
            @DefaultValue("Atelier <atelier@localhost>") String from,
            @DefaultValue("localhost") String domain,
            @DefaultValue("") String postbox) {

        /** What stands before the plus, the purpose and the token within the 64 characters of a local part. */
        private static final Pattern POSTBOX = Pattern.compile("([^@+\\s]{1,24})@([A-Za-z0-9.-]+)");

        private String before() {
            return postbox.substring(0, postbox.indexOf('@')).toLowerCase(Locale.ROOT);
        }

        private String behind() {
            return postbox.substring(postbox.indexOf('@')).toLowerCase(Locale.ROOT);
        }

        InternetAddress sender() {
            try {
                return new InternetAddress(from, false);
            } catch (AddressException unreadable) {
                throw new IllegalArgumentException(
                        "atelier.mail.from is no sender: write it as \"Atelier <atelier@example.org>\"", unreadable);
            }
        }
    }

    public MailSettings {
        if (!url.isAbsolute()) {
            throw new IllegalArgumentException("atelier.url is not absolute: write https://atelier.example.org");
        }
        if (!mail.domain().matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("atelier.mail.domain is no domain: write atelier.example.org");
        }
        if (!mail.postbox().isEmpty() && !Mail.POSTBOX.matcher(mail.postbox()).matches()) {
            throw new IllegalArgumentException("atelier.mail.postbox is no address that takes plus addresses: write"
                    + " workshops@example.org, with at most 24 characters before the at sign and no plus");
        }
        mail.sender();
    }

    /** The address of one of our own pages, for a mail. */
    public String page(String path) {
        var base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** An address of ours that carries a token: {@code reply+…@atelier.example.org}. */
    public String address(String purpose, String token) {
        return mail.postbox().isEmpty()
                ? purpose + "+" + token + "@" + domain()
                : mail.before() + "+" + purpose + "-" + token + mail.behind();
    }

    /** What an address of the one mailbox has behind its plus; empty text for the bare one, empty if it is another's. */
    public Optional<String> plus(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        if (mail.postbox().isEmpty() || !lower.startsWith(mail.before()) || !lower.endsWith(mail.behind())) {
            return Optional.empty();
        }
        var between = lower.substring(
                mail.before().length(),
                Math.max(mail.before().length(), lower.length() - mail.behind().length()));
        return between.isEmpty() || between.startsWith("+")
                ? Optional.of(between.isEmpty() ? "" : between.substring(1))
                : Optional.empty();
    }

    public String domain() {
        return mail.domain().toLowerCase(Locale.ROOT);
    }

    /** Whether an address is one that Atelier itself writes from or receives at. */
    public boolean isOurs(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.endsWith("@" + domain())
                || plus(lower).isPresent()
                || lower.equals(mail.sender().getAddress().toLowerCase(Locale.ROOT));
    }

    /** The part of our own sender address before the at sign, at which the answers of those arrive who ignore Reply-To. */
    public String senderName() {
        var address = mail.sender().getAddress();
        return address.substring(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase(Locale.ROOT);
    }
}
