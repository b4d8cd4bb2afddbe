package dev.atelier.mentorship.inbox;

import org.springframework.stereotype.Component;

/** Hands a mail to the desk that decides what becomes of it, if the address is still one of ours. */
@Component
class Deciding {

    private final MailDesk desk;
    private final OwnAddresses own;

    Deciding(MailDesk desk, OwnAddresses own) {
        this.desk = desk;
        this.own = own;
    }

    /** Within the caller's transaction. */
    Outcome decide(ReceivedMail mail) {
        return own.read(mail.recipient())
                .map(recipient -> desk.sort(mail, recipient))
                .orElseGet(() -> Outcome.of(MailState.HELD, "the address is not ours any more"));
    }
}
