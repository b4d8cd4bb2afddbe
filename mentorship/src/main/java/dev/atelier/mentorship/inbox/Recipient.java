package dev.atelier.mentorship.inbox;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One of our own addresses, by what it is for. */
public sealed interface Recipient {

    /** {@code reply+<token>} or {@code bounce+<token>}: leads to a letter of ours. */
    record Letterbox(String token) implements Recipient {}

    /** {@code mentor+<token>}: where the learners of a cohort ask. */
    record Mailbox(String token) implements Recipient {}

    /** The address we write from, or one whose token was lost on the way: only references can tell whose mail it is. */
    record Front(boolean asksMentor) implements Recipient {}

    /** Postmaster and abuse, which must exist (RFC 2142): a person reads them. */
    record Postmaster() implements Recipient {}

    /** Some programs and providers do not like the plus sign, hence the hyphen. */
    Pattern WITH_TOKEN = Pattern.compile("(reply|bounce|mentor)[+-]([a-z2-7]{32})");

    /**
     * Reads the address of an envelope.
     *
     * @param domain ours, in lower case
     * @param sender the local part that our own mail comes from, in lower case
     */
    static Optional<Recipient> of(String address, String domain, String sender) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        var at = lower.lastIndexOf('@');
        if (at < 0) {
            return lower.equals("postmaster") ? Optional.of(new Postmaster()) : Optional.empty();
        }
        return lower.substring(at + 1).equals(domain) ? local(lower.substring(0, at), sender) : Optional.empty();
    }

    /** What a name with a token means: {@code reply+…}, {@code mentor-…}. Empty if it is no such name. */
    static Optional<Recipient> withToken(String name) {
        var token = WITH_TOKEN.matcher(name);
        if (!token.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                token.group(1).equals("mentor") ? new Mailbox(token.group(2)) : new Letterbox(token.group(2)));
    }

    private static Optional<Recipient> local(String name, String sender) {
        var token = withToken(name);
        if (token.isPresent()) {
            return token;
        }
        if (name.equals("postmaster") || name.equals("abuse")) {
            return Optional.of(new Postmaster());
        }
        return name.equals(sender) || name.equals("reply") || name.equals("mentor")
                ? Optional.of(new Front(name.equals("mentor")))
                : Optional.empty();
    }
}
