package dev.atelier.event.agenda;

import java.util.UUID;

/** What is wrong with a slot. A grave one keeps the agenda from being released, any other is a warning. */
record Problem(UUID slot, boolean isGrave, String words) {}
