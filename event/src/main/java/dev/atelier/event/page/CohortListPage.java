package dev.atelier.event.page;

import java.util.List;

/** All cohorts, the latest start first; {@code older} is the address of the next page, empty on the last one. */
public record CohortListPage(List<Row> rows, String older, boolean first, List<Plannable> workshops) {

    public record Row(
            String address,
            String title,
            String days,
            String hours,
            String place,
            String standing,
            String look,
            String seats) {}

    /** A workshop that a cohort can be planned for. */
    public record Plannable(String title, String address) {}
}
