package dev.atelier.event.page;

/** The form that brings an agenda in; {@code field} names the one that has a problem, or is empty. */
public record ImportPage(String id, String text, String field, String problem) {

    public static ImportPage empty(String id) {
        return new ImportPage(id, "", "", "");
    }

    public String problemOf(String name) {
        return field.equals(name) ? problem : "";
    }
}
