package dev.atelier.event.page;

import java.util.List;

/**
 * One webhook with what was told to it.
 *
 * @param change where it is changed
 * @param secret shown this once; empty mostly
 * @param older the address of what is older; empty if nothing is
 */
public record WebhookPage(
        String name,
        String address,
        String change,
        Receiver receiver,
        String secret,
        List<Filter> filters,
        List<Told> told,
        String older) {

    /**
     * Who hears of what.
     *
     * @param why it is off, or since when nothing comes through; empty if all is well
     * @param signed false for a chat
     */
    public record Receiver(
            String to, List<String> facts, boolean on, String state, String look, String why, boolean signed) {}

    /** Which deliveries are shown. */
    public record Filter(String label, String path, boolean current) {}

    /** One delivery: what, when, what became of it, and the receiver's last answer in short. */
    public record Told(String number, String type, String when, String state, String look, String answer) {}
}
