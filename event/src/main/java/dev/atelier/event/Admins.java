package dev.atelier.event;

import java.util.List;
import java.util.UUID;

/** Who runs the house. Implemented by whoever keeps the accounts; without it, what concerns admins is mailed to leads alone. */
public interface Admins {

    /** Everybody who is an admin now and may sign in, in one statement. */
    List<Admin> all();

    /** An admin with their proven address. */
    record Admin(UUID id, String name, String address) {}
}
