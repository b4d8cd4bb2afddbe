package dev.atelier.demo;

import dev.atelier.identity.Accounts;
import dev.atelier.identity.SignedIn;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Opens the accounts of the demo's people. */
@Component
@DemoOnly
class DemoPeople {

    private final Accounts accounts;

    DemoPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** First of all, as the demo's workshop needs someone to teach it. */
    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    void arrive() {
        for (var person : DemoPerson.values()) {
            account(person);
        }
    }

    SignedIn account(DemoPerson person) {
        return accounts.open(person.fullName(), person.address(), person.roles());
    }
}
