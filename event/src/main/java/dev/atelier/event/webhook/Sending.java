package dev.atelier.event.webhook;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends at once what somebody asks for: a trial, or a delivery again. Who is off is sent nothing. */
@Service
class Sending {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Handing handing;

    Sending(Webhooks webhooks, Deliveries deliveries, Handing handing) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.handing = handing;
    }

    enum Answer {
        ON_ITS_WAY,
        WAITS_ALREADY,
        OFF
    }

    /** Under one id it is sent once. */
    @Transactional
    public Answer attempt(UUID webhook, UUID message) {
        if (!webhooks.webhook(webhook).standing().on()) {
            return Answer.OFF;
        }
        handing.trial(webhook, message, "A trial: Atelier can write here.");
        webhooks.wake(webhook);
        return Answer.ON_ITS_WAY;
    }

    @Transactional
    public Answer again(UUID webhook, long number) {
        if (!webhooks.webhook(webhook).standing().on()) {
            return Answer.OFF;
        }
        if (!deliveries.resend(webhook, number)) {
            return Answer.WAITS_ALREADY;
        }
        webhooks.wake(webhook);
        return Answer.ON_ITS_WAY;
    }
}
