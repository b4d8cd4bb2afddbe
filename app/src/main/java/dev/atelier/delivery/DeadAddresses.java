package dev.atelier.delivery;

import dev.atelier.mentorship.AddressFailed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Stops writing to an address once a bounce has come back from it. An admin can lift that on the mail page. */
@Component
class DeadAddresses {

    private final Addresses addresses;

    DeadAddresses(Addresses addresses) {
        this.addresses = addresses;
    }

    @ApplicationModuleListener
    void on(AddressFailed failed) {
        addresses.bounced(failed.address(), failed.reason());
    }
}
