package dev.atelier.delivery;

/** Remembers which addresses are dead, so that nothing more is written to them. */
public interface Addresses {

    /**
     * Takes note that a mail server refused an address for good. Mail to it, waiting or still to come, ends as
     * SUPPRESSED; the same call twice keeps the first reason.
     *
     * @param reason what the server said, for admins to read, such as "550 5.1.1 no such user"
     */
    void bounced(String address, String reason);
}
