package dev.atelier.event.outline;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The agenda texts under {@code agenda/} of the test resources. */
final class Fixtures {
    private Fixtures() {}

    static byte[] bytes(String name) {
        try (var in = Fixtures.class.getResourceAsStream("/agenda/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No fixture " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String sketch(String name) {
        return Sketch.of(understood(new AgendaReader().read(bytes(name))));
    }

    static Outline outline(String text) {
        return understood(new AgendaReader().read(text));
    }

    static Outline understood(AgendaReading reading) {
        return switch (reading) {
            case AgendaReading.Understood understood -> understood.outline();
            case AgendaReading.Refused refused -> throw new AssertionError(refused.reason() + ": " + refused.advice());
        };
    }
}
