package dev.atelier.event.page;

import java.util.List;

/** Where facts are told to: subscriptions, and the chats of workshops. */
public record WebhooksPage(List<Row> rows) {

    /**
     * One of them.
     *
     * @param to the address, as much of it as may be shown
     * @param last what became of what was told last, when; empty if nothing was
     */
    public record Row(String name, String address, String to, String what, String state, String look, String last) {}
}
