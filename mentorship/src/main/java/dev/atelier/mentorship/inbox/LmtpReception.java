package dev.atelier.mentorship.inbox;

import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;

/** Takes mail over by LMTP. */
@Component
class LmtpReception implements MessageHandlerFactory {

    private final Porter porter;
    private final MailStore store;
    private final Sorter sorter;

    LmtpReception(Porter porter, MailStore store, Sorter sorter) {
        this.porter = porter;
        this.store = store;
        this.sorter = sorter;
    }

    @Override
    public MessageHandler create(MessageContext context) {
        return new LmtpMail(porter, store, sorter);
    }
}
