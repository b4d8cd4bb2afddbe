package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import java.util.Map;
import java.util.TreeMap;

/** What people type about an item. */
record ItemWords(String title, ItemKind kind, boolean required, String note, TimingWords time) {

    ItemWords {
        title = title.strip();
        note = note.strip().replace("\r\n", "\n");
    }

    static ItemWords of(CurriculumItem item) {
        return new ItemWords(item.title(), item.kind(), item.required(), item.note(), TimingWords.of(item.timing()));
    }

    /** Nothing but what it is. */
    static ItemWords titled(String title) {
        return new ItemWords(title, ItemKind.TOPIC, false, "", TimingWords.NONE);
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
        time.check(problems);
        return problems;
    }

    /** Once there are no problems. */
    CurriculumItem item(ItemKey key, int depth, Origin origin, Timing before) {
        return new CurriculumItem(key, depth, title, kind, required, note, origin, time.over(before));
    }
}
