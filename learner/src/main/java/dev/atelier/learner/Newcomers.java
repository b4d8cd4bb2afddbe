package dev.atelier.learner;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * People whom the staff of a cohort vouches for, before they have ever signed in. Whoever keeps the accounts answers
 * here: this room knows people only once it has been told of them.
 */
public interface Newcomers {

    /** A name as this house writes it; empty if what was typed can be none. */
    Optional<String> name(String typed);

    /** An e-mail address as this house writes it; empty if what was typed can be none. */
    Optional<String> address(String typed);

    /** Who has which of these addresses, each as {@link #address} wrote it; one statement, which writes nothing. */
    Map<String, Known> known(Collection<String> addresses);

    /**
     * The person of an address, with a new account if there is none; who has one keeps their name. Empty if the account
     * is closed. Asked twice, nothing changes.
     *
     * @throws IllegalArgumentException if name or address are not as {@link #name} and {@link #address} wrote them
     */
    Optional<LearnerFacts> welcome(String name, String address);

    /** Somebody with an account; {@code closed} if nobody can sign in to it any more. */
    record Known(LearnerId id, boolean closed) {}
}
