package dev.atelier.event.page;

import java.util.List;

/** Everybody who teaches, with how much they have said of when they can. */
public record AvailabilityListPage(List<Line> people) {

    public record Line(String address, String name, String said) {}
}
