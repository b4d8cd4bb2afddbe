package dev.atelier.mentorship.page;

import java.util.List;

/** Which items have a rubric, workshop by workshop. */
public record RubricsPage(List<Workshop> workshops, boolean one) {

    public record Workshop(String id, String title, List<Item> items) {}

    /** An item that asks for work; {@code state} says in words what rubric it has. */
    public record Item(String address, String title, String kind, boolean has, String state) {}
}
