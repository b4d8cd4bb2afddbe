package dev.atelier.api;

/** The body of a call. Fields that it does not have, and values of another kind, are refused by name. */
public interface Typed {}
