package dev.atelier.event.webhook;

import java.util.UUID;

/** A webhook went off by itself. Told within the same transaction. */
record SwitchedOff(UUID webhook, String why) {}
