package dev.atelier.event.webhook;

import dev.atelier.event.page.WebhookPage;
import dev.atelier.event.page.WebhooksPage;
import dev.atelier.event.webhook.Deliveries.Attempt;
import dev.atelier.event.webhook.Deliveries.Delivery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in words how a webhook is doing. */
final class WebhookWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private WebhookWords() {}

    static String time(Instant at) {
        return TIME.format(at);
    }

    static WebhooksPage.Row row(Webhook webhook, List<String> facts, Optional<Delivery> last) {
        return new WebhooksPage.Row(
                webhook.name(),
                address(webhook),
                webhook.shownUrl(),
                facts.size() == 1 ? facts.getFirst() : facts.size() + " kinds of facts",
                state(webhook),
                look(webhook),
                last.map(delivery -> time(delivery.times().written()) + ": " + answer(delivery))
                        .orElse(""));
    }

    static WebhookPage page(
            Webhook webhook, List<String> facts, String secret, Optional<State> only, List<Delivery> deliveries) {
        var shown = deliveries.stream().limit(Deliveries.PAGE).toList();
        return new WebhookPage(
                webhook.name(),
                address(webhook),
                webhook.workshop()
                        .map(workshop -> "/admin/workshops/" + workshop + "/chat")
                        .orElse(address(webhook) + "/change"),
                new WebhookPage.Receiver(
                        webhook.shownUrl(),
                        facts,
                        webhook.standing().on(),
                        state(webhook),
                        look(webhook),
                        why(webhook),
                        !webhook.form().isChat()),
                secret,
                filters(webhook, only),
                shown.stream().map(WebhookWords::told).toList(),
                deliveries.size() > shown.size() ? older(webhook, only, shown.getLast()) : "");
    }

    private static WebhookPage.Told told(Delivery delivery) {
        return new WebhookPage.Told(
                Long.toString(delivery.number()),
                delivery.type(),
                time(delivery.times().written()),
                delivery.state().word(),
                delivery.state().look(),
                answer(delivery));
    }

    /** "answered 200", "answered 500 to the third attempt", "not tried yet". */
    private static String answer(Delivery delivery) {
        if (delivery.attempts().isEmpty()) {
            return "not tried yet";
        }
        var last = delivery.attempts().getFirst();
        var said = last.status() == null ? last.words() : said(last);
        return last.number() == 1 ? said : said + ", after " + last.number() + " attempts";
    }

    static String said(Attempt attempt) {
        return attempt.status() == null ? "no answer" : "answered " + attempt.status();
    }

    private static String state(Webhook webhook) {
        var standing = webhook.standing();
        if (!standing.on()) {
            return "off";
        }
        return standing.failingSince().isPresent() ? "failing" : "on";
    }

    private static String look(Webhook webhook) {
        var standing = webhook.standing();
        if (!standing.on()) {
            return standing.offBecause().isEmpty() ? "ended" : "problem";
        }
        return standing.failingSince().isPresent() ? "again" : "ok";
    }

    private static String why(Webhook webhook) {
        var standing = webhook.standing();
        if (!standing.on()) {
            return standing.offBecause().isEmpty() ? "" : "It went off by itself. " + standing.offBecause();
        }
        return standing.failingSince()
                .map(since ->
                        "Nothing has come through since " + time(since) + " UTC. What waits is tried again by itself.")
                .orElse("");
    }

    private static List<WebhookPage.Filter> filters(Webhook webhook, Optional<State> only) {
        var states = Stream.of(State.values())
                .map(state ->
                        new WebhookPage.Filter(state.word(), path(webhook, state), only.equals(Optional.of(state))));
        return Stream.concat(Stream.of(new WebhookPage.Filter("All", address(webhook), only.isEmpty())), states)
                .toList();
    }

    private static String older(Webhook webhook, Optional<State> only, Delivery last) {
        return only.map(state -> path(webhook, state) + "&").orElse(address(webhook) + "?") + "before=" + last.number();
    }

    private static String path(Webhook webhook, State state) {
        return address(webhook) + "?state=" + state.name().toLowerCase(Locale.ROOT);
    }

    private static String address(Webhook webhook) {
        return "/admin/webhooks/" + webhook.id();
    }
}
