package dev.atelier.event.webhook;

import dev.atelier.event.Admins;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.post.Letter;
import dev.atelier.event.post.PostOffice;
import dev.atelier.event.post.PostOffice.Recipient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the admins that a webhook went off by itself: what happens from then on is not kept for it. */
@Component
class OffNotice {

    private final Webhooks webhooks;
    private final ObjectProvider<Admins> admins;
    private final PostOffice post;
    private final PublicAddress address;

    OffNotice(Webhooks webhooks, ObjectProvider<Admins> admins, PostOffice post, PublicAddress address) {
        this.webhooks = webhooks;
        this.admins = admins;
        this.post = post;
        this.address = address;
    }

    @EventListener
    void on(SwitchedOff fact) {
        var name = webhooks.webhook(fact.webhook()).name();
        admins.stream()
                .flatMap(known -> known.all().stream())
                .forEach(admin ->
                        post.send(new Recipient(admin.name(), admin.address()), letter(admin.name(), name, fact)));
    }

    private Letter letter(String reader, String name, SwitchedOff fact) {
        return new Letter("A webhook went off: " + name, """
            Hello %s,

            the webhook “%s” went off by itself. %s

            What happens from now on is not kept for it. Look at what it was told, and switch it on again, at
            %s
            """.formatted(
                        reader, name, fact.why(), address.of("/admin/webhooks/" + fact.webhook())));
    }
}
