package dev.atelier.event;

import java.util.List;

/** Which facts a room hands on to programs of others. Each room that does implements it, so that admins can choose. */
public interface OutwardFacts {

    /** In the order in which they mostly come. */
    List<Kind> kinds();

    /**
     * One kind of fact.
     *
     * @param type what programs call it: two small words with a dot between them, never changed
     * @param words what people call it: “Seats are given out”
     */
    record Kind(String type, String words) {}
}
