package dev.atelier.event.page;

import java.util.List;

/**
 * One delivery: what was sent, and what was answered to each attempt.
 *
 * @param webhook the name of the receiver
 * @param back its page
 * @param next when it is tried again; empty if it is not
 * @param again whether it can be sent again
 */
public record DeliveryPage(
        String webhook,
        String back,
        String address,
        String type,
        String written,
        String state,
        String look,
        String next,
        boolean again,
        Request request,
        List<Attempt> attempts) {

    /** What is sent: the address as much of it as may be shown, the headers that stay the same, the body. */
    public record Request(String to, List<String> headers, String body) {}

    /** One attempt; {@code answer} may be empty. */
    public record Attempt(String number, String when, String took, String state, String look, String answer) {}
}
