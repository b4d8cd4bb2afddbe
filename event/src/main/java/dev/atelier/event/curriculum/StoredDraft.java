package dev.atelier.event.curriculum;

import java.util.UUID;

/** A workshop's draft: which version it will be, and how often it was changed. */
record StoredDraft(UUID curriculum, int version, long revision, Draft draft) {}
