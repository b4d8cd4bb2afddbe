package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import java.util.Map;
import java.util.TreeMap;

/** What people type about an item. */
record ItemWords(String title, ItemKind kind, boolean required, String note) {

    ItemWords {
        title = title.strip();
        note = note.strip().replace("\r\n", "\n");
    }

    Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        if (title.isEmpty()) {
            problems.put("title", "Please say what is taught or done.");
        } else if (title.length() > CurriculumItem.LONGEST_TITLE) {
            problems.put("title", "This is too long: 500 characters at most. The note below has more room.");
        }
        if (note.length() > CurriculumItem.LONGEST_NOTE) {
            problems.put("note", "This is too long: 5,000 characters at most.");
        }
        return problems;
    }

    CurriculumItem item(ItemKey key, int depth, Origin origin) {
        return new CurriculumItem(key, depth, title, kind, required, note, origin);
    }
}
