package dev.atelier.identity.page;

/** One person's account, as admins see it. */
public record PersonPage(
        String id, String name, String address, String lastSeen, boolean instructor, boolean admin, boolean closed) {}
