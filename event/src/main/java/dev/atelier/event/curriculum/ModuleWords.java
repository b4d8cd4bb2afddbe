package dev.atelier.event.curriculum;

import java.util.Map;
import java.util.TreeMap;

/** What people type about a module. */
record ModuleWords(String key, String title, String introduction, TimingWords time) {

    ModuleWords {
        key = key.strip();
        title = title.strip();
        introduction = introduction.strip().replace("\r\n", "\n");
    }

    static ModuleWords of(CurriculumModule module) {
        return new ModuleWords(module.key(), module.title(), module.introduction(), TimingWords.of(module.timing()));
    }

    Map<String, String> problems() {
        var problems = new TreeMap<String, String>();
        if (key.isEmpty()) {
            problems.put("key", "Please give it a number, or a short word.");
        } else if (key.length() > CurriculumModule.LONGEST_KEY) {
            problems.put("key", "This is too long: 40 characters at most.");
        }
        if (title.isEmpty()) {
            problems.put("title", "Please give the module a title.");
        } else if (title.length() > CurriculumModule.LONGEST_TITLE) {
            problems.put("title", "This is too long: 300 characters at most.");
        }
        if (introduction.length() > CurriculumModule.LONGEST_INTRODUCTION) {
            problems.put("introduction", "This is too long: 10,000 characters at most.");
        }
        time.check(problems);
        return problems;
    }
}
