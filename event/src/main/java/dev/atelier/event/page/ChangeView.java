package dev.atelier.event.page;

/** One change between two versions: a word with its look, what changed, and what it was and is, if that can be said. */
public record ChangeView(String how, String look, String what, String before, String now) {

    public static ChangeView of(String how, String what) {
        return new ChangeView(how, "note", what, "", "");
    }

    public static ChangeView added(String what) {
        return new ChangeView("added", "ok", what, "", "");
    }

    public static ChangeView removed(String what) {
        return new ChangeView("removed", "ended", what, "", "");
    }
}
