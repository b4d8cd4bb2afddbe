package dev.atelier.event;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * One part of what the house keeps about people. Every feature whose tables hold personal data has a bean of this type, so
 * that one archive can hold all of it, and one erasure reach all of it. Erasing goes by {@code @Order}, from the seats
 * outward: what an earlier part announces is heard by the later ones before they erase. Each column has its line in {@code
 * personal-data.csv}.
 */
public interface PersonalData {

    /** What stands in a name's place once its person was erased. */
    String NOBODY = "Somebody who left";

    /** A heading, such as "Certificates"; a record of what was erased goes by it, so it never changes. */
    String title();

    /** What is kept, why and how long, in sentences for the person whose it is. */
    String about();

    /** Adds whatever is kept about a person, without the addresses of others and without secrets. */
    void export(Person person, Archive archive) throws IOException;

    /**
     * Erases within the caller's transaction whatever leads to the person. Counts stay, and so do rows that others need, with
     * nobody's name on them. Erased twice, nothing more happens.
     */
    Outcome erase(Person person);

    /** Sentences that say what the person, or an admin, must do first; empty if nothing stands in the way. */
    default List<String> obstacles(UUID person) {
        return List.of();
    }

    /** What became of an erasure. */
    sealed interface Outcome {

        /** It is done: so many rows were deleted or changed. */
        record Erased(int rows) implements Outcome {}

        /** Something is still under way and must arrive first; it is tried again within minutes. */
        record NotYet() implements Outcome {}
    }
}
