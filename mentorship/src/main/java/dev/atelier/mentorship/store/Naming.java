package dev.atelier.mentorship.store;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows that name bytes of the store. Every feature whose rows hold a {@link ContentHash} of the store has one, as a bean:
 * bytes that no naming knows are removed.
 */
public interface Naming {

    /** Those of some contents that a committed row names. */
    Set<ContentHash> among(Collection<ContentHash> some);

    /** What rows name, each content once, in the order of the hashes, after one of them or from the first on. */
    List<Named> after(@Nullable ContentHash last, int most);

    /** What an admin may be told that these bytes are, such as "sunset.png, handed in by Meera"; a few of them at most. */
    List<String> called(ContentHash hash);

    /**
     * A content that rows name.
     *
     * @param size in bytes, where a row knows it
     */
    record Named(ContentHash hash, OptionalLong size) {}
}
