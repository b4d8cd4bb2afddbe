package dev.atelier.demo.page;

import java.util.List;

/** Everyone whom one can be in the demo. */
public record PeoplePage(List<Person> people) {

    public record Person(String key, String firstName, String fullName, String role, String purpose) {}
}
