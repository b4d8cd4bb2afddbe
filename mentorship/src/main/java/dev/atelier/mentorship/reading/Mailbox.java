package dev.atelier.mentorship.reading;

/** A name, perhaps empty, and an address as written, not verified to exist. */
public record Mailbox(String name, String address) {

    /** What stands before the last at sign, or the whole of an address that has none. */
    public String localPart() {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /** What stands behind the last at sign; empty for an address that has none. */
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1);
    }
}
