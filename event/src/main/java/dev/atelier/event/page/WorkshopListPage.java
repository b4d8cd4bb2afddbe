package dev.atelier.event.page;

import java.util.List;

/** Workshops as admins list them; {@code older} leads to the next page and is empty on the last. */
public record WorkshopListPage(List<Row> rows, boolean first, String older) {

    /** One workshop: where its curriculum stands, in words with their look. */
    public record Row(
            String id, String slug, String title, String state, String look, boolean isPublic, String since) {}
}
