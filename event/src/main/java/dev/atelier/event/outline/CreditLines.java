package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives entries of a time table their speakers and rooms that stand on lines of their own below, or behind a dash. A label
 * decides by itself; a bare name counts where the text names others in the same way, or the same one elsewhere.
 */
final class CreditLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SPEAKER = Pattern.compile(
            "(?:(?:speakers?|trainers?|instructors?|presenters?|facilitators?|lecturers?|teachers?|hosts?|moderators?|panell?ists?|mentors?|resource"
                + " persons?|referent(?:in|en|innen)?|trainer(?:in)?|dozent(?:in|en)?|leitung|moderation|intervenante?s?|formateurs?|formatrice|ponentes?|instructora?|docente|relatore)\\s?[:：–—-]|(?:led|taught|presented|facilitated|hosted|moderated)"
                + " by\\s?:?|animé par|a cargo de)\\s*(?<value>.{2,100})",
            FLAGS);
    private static final Pattern ROOM = Pattern.compile(
            "(?:room|hall|raum|saal|salle|sala|aula|ort|lieu|lugar|venue|location|where)\\s?[:：]\\s*(?<value>.{1,80})",
            FLAGS);
    private static final Pattern BEHIND = Pattern.compile("^(?<title>.{3,})\\s(?:[–—|-]|//)\\s(?<name>[^–—|]{4,80})$");
    private static final Pattern BEFORE = Pattern.compile("^(?<name>[^:]{4,40}):\\s(?<title>.{3,})$");

    private final List<ItemDraft> timed = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private CreditLines(List<ModuleDraft> modules) {
        modules.forEach(module -> module.roots().forEach(this::collect));
    }

    static void read(List<ModuleDraft> modules) {
        new CreditLines(modules).read();
    }

    private void collect(ItemDraft item) {
        labelled(item);
        if (item.isTimed() && KindWords.guess(item.title(), true) != ItemKind.BREAK) {
            timed.add(item);
            if (!item.slot().speaker().isEmpty()) {
                known.add(item.slot().speaker());
            }
        }
        item.items().forEach(this::collect);
    }

    private void read() {
        settle(CreditLines::nameBelow, (item, name) -> item.takeNote(0, name, ""));
        settle(item -> parted(item, BEHIND), (item, name) -> retitle(item, BEHIND, name));
        settle(item -> parted(item, BEFORE), (item, name) -> retitle(item, BEFORE, name));
    }

    @FunctionalInterface
    private interface Finding {
        @Nullable
        String in(ItemDraft item);
    }

    @FunctionalInterface
    private interface Taking {
        void take(ItemDraft item, String name);
    }

    /** At least two, and not far fewer than half of what could have one, or a name that is known already. */
    private void settle(Finding finding, Taking taking) {
        var open =
                timed.stream().filter(item -> item.slot().speaker().isEmpty()).toList();
        var named = open.stream().filter(item -> finding.in(item) != null).toList();
        var usual = named.size() > 1 && named.size() * 5 >= open.size() * 2;
        for (var item : named) {
            var name = finding.in(item);
            if (name != null && (usual || known.contains(name))) {
                taking.take(item, name);
                known.add(name);
            }
        }
    }

    private static @Nullable String nameBelow(ItemDraft item) {
        return item.notes().isEmpty() ? null : names(item.notes().getFirst().value());
    }

    private static @Nullable String parted(ItemDraft item, Pattern pattern) {
        var parted = pattern.matcher(item.title());
        return parted.matches() ? names(parted.group("name")) : null;
    }

    private static void retitle(ItemDraft item, Pattern pattern, String name) {
        var parted = pattern.matcher(item.title());
        if (parted.matches()) {
            item.retitle(parted.group("title"), name);
        }
    }

    private static @Nullable String names(String text) {
        return Credits.areFullNames(text) && !NotNames.isIn(text) ? text : null;
    }

    private static void labelled(ItemDraft item) {
        for (var i = item.notes().size() - 1; i >= 0; i--) {
            var note = item.notes().get(i).value();
            if (takes(item, note)) {
                item.takeNote(i, speaker(note), room(note));
            }
        }
        for (var part : List.copyOf(item.items())) {
            if (part.items().isEmpty() && !part.isTimed() && takes(item, part.title())) {
                item.takePart(part, speaker(part.title()), room(part.title()));
            }
        }
    }

    private static boolean takes(ItemDraft item, String text) {
        return (!speaker(text).isEmpty() && item.slot().speaker().isEmpty())
                || (!room(text).isEmpty() && item.slot().room().isEmpty());
    }

    private static String speaker(String text) {
        var labelled = SPEAKER.matcher(text);
        return labelled.matches() ? labelled.group("value").strip() : "";
    }

    private static String room(String text) {
        var labelled = ROOM.matcher(text);
        return labelled.matches() ? labelled.group("value").strip() : Credits.isRoom(text) ? text : "";
    }
}
