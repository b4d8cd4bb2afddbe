package dev.atelier.shell;

/** A principal who wants to be called by a name that people use, as its own name is the id of the account. */
public interface Named {

    String displayName();
}
