package dev.atelier.identity.privacy;

import org.springframework.context.ApplicationContext;

/** Does at once what the minute's sweep does. */
public final class Sweep {

    private Sweep() {}

    public static void now(ApplicationContext house) {
        house.getBean(ErasureSweep.class).sweep();
    }
}
