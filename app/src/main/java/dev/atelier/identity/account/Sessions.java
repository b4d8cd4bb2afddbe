package dev.atelier.identity.account;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Ends what is open in a person's name, on every device. */
@Component
class Sessions {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.sessions = sessions;
    }

    /** After the commit: a sign-in in between would otherwise bring the old roles along. */
    void endAfterCommit(UUID person) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                end(person);
            }
        });
    }

    void end(UUID person) {
        sessions.ifAvailable(
                all -> all.findByPrincipalName(person.toString()).keySet().forEach(all::deleteById));
    }
}
