package dev.atelier.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Signs mail in the name of our domain, so that others can tell it from what is only said to be ours (RFC 6376). */
@Component
class Seal {

    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    /** Signed once more than they occur, so that nobody can add another (RFC 6376, 8.15). */
    private static final List<String> CLOSED = List.of(
            "from",
            "to",
            "cc",
            "reply-to",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "mime-version",
            "content-type",
            "content-transfer-encoding");

    /** Signed as often as they occur. */
    private static final List<String> OPEN =
            List.of("sender", "auto-submitted", "list-unsubscribe", "list-unsubscribe-post");

    private final DkimSettings settings;
    private final @Nullable SigningKey key;
    private final boolean speaksForSender;

    Seal(DkimSettings settings, @Value("${atelier.mail.from:atelier@localhost}") String from) {
        this.settings = settings;
        this.key = settings.wanted() ? SigningKey.read(settings.key()) : null;
        this.speaksForSender = settings.speaksFor(from.substring(from.lastIndexOf('@') + 1)
                .replace(">", "")
                .strip()
                .toLowerCase(Locale.ROOT));
        if (key != null) {
            LOG.info("Mail is signed for {}; the record to publish stands at /admin/mail", settings.domain());
            if (!speaksForSender) {
                LOG.warn(
                        "The sender in atelier.mail.from is not of {}, so DMARC takes no account of the signature",
                        settings.domain());
            }
        }
    }

    /** What the DNS must say, for others to check the signatures. */
    record Published(String domain, String name, String text, boolean speaksForSender) {}

    Optional<Published> published() {
        return Optional.ofNullable(key)
                .map(signing ->
                        new Published(settings.domain(), settings.recordName(), signing.published(), speaksForSender));
    }

    /** The mail with a signature on top, or as it is if none is configured. Its lines must end with CR LF. */
    byte[] on(byte[] mail, Instant now) throws IOException {
        if (key == null) {
            return mail;
        }
        try {
            var field = new DKIMSigner(template(mail, now), key.secret()).sign(new ByteArrayInputStream(mail));
            var sealed = new ByteArrayOutputStream(mail.length + field.length() + 64);
            sealed.writeBytes((folded(field) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            sealed.writeBytes(mail);
            return sealed.toByteArray();
        } catch (FailException failure) {
            throw new IOException("The mail cannot be signed", failure);
        }
    }

    private String template(byte[] mail, Instant now) {
        return "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + settings.domain() + "; s=" + settings.selector() + "; t="
                + now.getEpochSecond() + "; h=" + String.join(":", signed(HeaderNames.of(mail))) + "; bh=; b=;";
    }

    private static List<String> signed(List<String> present) {
        return Stream.concat(
                        Stream.concat(present.stream().filter(CLOSED::contains), CLOSED.stream()),
                        present.stream().filter(OPEN::contains))
                .toList();
    }

    /** Relaxed canonicalization takes a folded line for one with a space. */
    private static String folded(String field) {
        return field.replaceAll(";[ \\t]+", ";\r\n ");
    }
}
