package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headings that name no module: what stands below them belongs to the whole. */
final class SectionWords {
    enum Section {
        /** The agenda itself begins. */
        AGENDA,
        SUMMARY,
        CLOSING
    }

    record Row(Pattern pattern, Section section) {}

    static final List<Row> ROWS = List.of(
            row(
                    "(?:(?:here is|below"
                        + " is|the|our|full|detailed|tentative|draft|updated|revised|final|proposed|provisional|session|lesson|workshop|course|training|event|daily)"
                        + " )*(?:agenda|programme?|schedule|curriculum|syllabus|outline|contents?|table of"
                        + " contents|modules|timetable|time ?table|itinerary|ablauf|programm|inhalt)(?: overview|"
                        + " details| below| as follows| for the day)?",
                    Section.AGENDA),
            row(
                    "(?:topics|what we(?: will|'ll|’ll)? cover|topics covered|course outline|day at a glance)",
                    Section.AGENDA),
            row(
                    "(?:about|overview|summary|description|abstract|prerequisites?|requirements|who should attend|who"
                            + " is (?:this|it) for|audience|target audience|what (?:you|to) (?:will"
                            + " )?(?:need|bring|learn)|what you(?:'ll|’ll) (?:need|learn)|before you come|(?:learning"
                            + " )?(?:objectives|outcomes|goals)|(?:your"
                            + " )?(?:instructors?|speakers?|trainers?|facilitators?)|voraussetzungen)",
                    Section.SUMMARY),
            row("about (?:the|this|your|us) .{1,40}", Section.SUMMARY),
            row(
                    "(?:notes?|contact(?: us)?|registration|how to"
                            + " register|tickets?|fees?|pricing|licen[cs]e|credits|references|further"
                            + " reading|resources|faqs?|code of conduct|acknowledge?ments|terms(?: and"
                            + " conditions)?|certificates?|closing notes?|kontakt)",
                    Section.CLOSING));

    private SectionWords() {}

    static @Nullable Section recognise(String heading) {
        var words = heading.replaceFirst("\\s?[:.?!]+$", "").strip();
        for (var row : ROWS) {
            if (words.length() <= 60 && row.pattern().matcher(words).matches()) {
                return row.section();
            }
        }
        return null;
    }

    private static Row row(String words, Section section) {
        return new Row(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), section);
    }
}
