package dev.atelier.event.page;

import java.util.List;

/**
 * A slot as pages, the paper and the text show it.
 *
 * @param starts for machines, {@code clock} and {@code until} for people
 * @param halves how many half hours it lasts, 1 to 6
 * @param module the module's key; empty if it belongs to none
 * @param tentative whether to say that it may change, where others may not
 * @param edit where it can be changed; empty for those who may not
 */
public record AgendaSlot(
        String id,
        String starts,
        String clock,
        String until,
        String length,
        int halves,
        String title,
        String module,
        String room,
        String staff,
        List<Item> items,
        boolean pause,
        boolean tentative,
        String edit,
        List<Notice> notices) {

    public record Item(String title, String kind) {}

    public record Notice(String words, boolean grave) {}

    /** Room and staff in one line, as far as there are any. */
    public String where() {
        return room.isEmpty() || staff.isEmpty() ? room + staff : room + " · " + staff;
    }

    /** "3 · Stable Diffusion in practice", or the title alone. */
    public String heading() {
        return module.isEmpty() ? title : moduleWords() + " · " + title;
    }

    /** The heading in letters that every typeface has: the module by its key. */
    public String printed() {
        return module.isEmpty() ? title : module + " · " + title;
    }

    private String moduleWords() {
        return module.equals("INFINITY") ? "∞" : module;
    }
}
