package dev.atelier.learner.roster;

/** What somebody looks for in a roster; {@code name} is part of a name or an address, as typed. */
record Search(String name, Shown shown) {}
