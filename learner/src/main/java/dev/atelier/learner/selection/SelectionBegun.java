package dev.atelier.learner.selection;

import java.util.UUID;

/** A selection is written down, and its people wait for it to be done. */
record SelectionBegun(UUID selection) {}
