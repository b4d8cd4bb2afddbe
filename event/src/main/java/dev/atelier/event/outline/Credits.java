package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the title of a time table's entry from the speaker and the room behind it. */
record Credits(String title, String speaker, String room) {
    private static final int TAIL = 120;
    private static final String ONE_NAME =
            "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s){0,2}\\p{Lu}[\\p{L}.'’-]{0,24}(?:\\s(?:(?:van|von|de|der|den|bin|al|da|di|la|du)\\s){0,2}\\p{Lu}[\\p{L}.'’-]{0,24}){0,3}";
    private static final String NAMES = ONE_NAME + "(?:(?:,\\s|\\sand\\s|\\s?&\\s?|\\s?/\\s?)" + ONE_NAME + "){0,4}";
    private static final String FULL_NAME =
            "(?:(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s){1,2}\\p{Lu}[\\p{L}.'’-]{0,24}(?:\\s\\p{Lu}[\\p{L}.'’-]{0,24}){0,3}|\\p{Lu}[\\p{L}.'’-]{0,24}(?:\\s(?:(?:van|von|de|der|den|bin|al|da|di|la|du)\\s){0,2}\\p{Lu}[\\p{L}.'’-]{0,24}){1,3})";
    private static final String FULL_NAMES =
            FULL_NAME + "(?:(?:,\\s|\\sand\\s|\\sund\\s|\\set\\s|\\sy\\s|\\s?&\\s?|\\s?/\\s?)" + FULL_NAME + "){0,4}";
    private static final String PLACE =
            "(?:(?i:room|hall|lab|auditorium|studio|floor|theatre|theater|foyer|raum|saal|salle|sala|aula)\\s[\\p{L}\\p{Nd}.-]{1,20}"
                + "|(?:\\p{Lu}[\\p{L}]{1,15}\\s){1,2}(?i:room|hall|lab|auditorium|studio|foyer)|(?i:online|zoom|auditorium|foyer))";

    /** Groups {@code who} and {@code where} name what a row finds at the end of a text; {@code both} is taken apart at its commas. */
    static final List<Pattern> ENDS = List.of(
            Pattern.compile("\\s?[(\\[](?<both>[^()\\[\\]]{2,80})[)\\]]$"),
            Pattern.compile("(?:,|\\s[@|–—-]|\\sin(?: the)?)\\s?(?<where>" + PLACE + ")$"),
            Pattern.compile("\\s@\\s?(?<where>[^@]{2,40})$"),
            Pattern.compile("(?:\\s|,\\s?|\\s?[|–—-]\\s)(?i:by|speakers?:|presenters?:|instructors?:|trainers?:|led"
                    + " by|presented by|facilitated by)\\s(?<who>"
                    + NAMES + ")$"),
            Pattern.compile("(?:\\s|,\\s?|\\s?[|–—-]\\s)(?i:with)\\s(?<tool>" + FULL_NAMES + ")$"),
            Pattern.compile("\\s\\|\\s(?<who>" + NAMES + ")$"));

    private static final Pattern NAME = Pattern.compile(NAMES);
    private static final Pattern FULL = Pattern.compile(FULL_NAMES);
    private static final Pattern Q_AND_A = Pattern.compile("Q\\s?[&/]\\s?A");
    private static final Pattern ROOM = Pattern.compile(PLACE);
    private static final Pattern LABEL = Pattern.compile("^(?i:by|speakers?:|instructors?:|trainers?:|room:|in|at)\\s");
    private static final Pattern BETWEEN = Pattern.compile("\\s?[,;|]\\s?");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{Nd}.-]{2,}");

    static boolean isRoom(String text) {
        return ROOM.matcher(text).matches();
    }

    static Credits of(String text) {
        var found = new Credits(text, "", "");
        for (var pass = 0; pass < 3; pass++) {
            var before = found;
            for (var end : ENDS) {
                found = found.without(end);
            }
            if (found.equals(before)) {
                return found;
            }
        }
        return found;
    }

    private Credits without(Pattern end) {
        var matcher = end.matcher(title).region(Math.max(0, title.length() - TAIL), title.length());
        if (!matcher.find() || matcher.start() == 0) {
            return this;
        }
        var shorter = title.substring(0, matcher.start()).strip();
        if (shorter.isEmpty()) {
            return this;
        }
        if (has(matcher, "both")) {
            return parted(shorter, matcher.group("both"));
        }
        if (has(matcher, "where")) {
            return room.isEmpty()
                    ? new Credits(shorter, speaker, matcher.group("where").strip())
                    : this;
        }
        var who = has(matcher, "tool") ? matcher.group("tool") : matcher.group("who");
        // "Plotting with Power BI" names a tool, and its words stay together.
        return speaker.isEmpty() && !(has(matcher, "tool") && NotNames.isIn(who))
                ? new Credits(shorter, who, room)
                : this;
    }

    private Credits parted(String shorter, String both) {
        var names = new ArrayList<String>();
        var where = "";
        for (var part : BETWEEN.split(both, -1)) {
            var bare = LABEL.matcher(part.strip()).replaceFirst("");
            if (where.isEmpty() && ROOM.matcher(bare).matches()) {
                where = bare;
            } else if (NAME.matcher(bare).matches() && !CAPITALS.matcher(bare).matches() && mayBeAName(bare)) {
                names.add(bare);
            } else {
                return this;
            }
        }
        var who = String.join(", ", names);
        var clash = (!who.isEmpty() && !speaker.isEmpty()) || (!where.isEmpty() && !room.isEmpty());
        return clash ? this : new Credits(shorter, speaker + who, room + where);
    }

    /** "(Optional)" and "(Q&A)" say what it is, not who does it; a whole name may hold such a word. */
    private static boolean mayBeAName(String name) {
        return FULL.matcher(name).matches()
                ? !NotNames.WORDS.matcher(name).matches()
                : !NotNames.isIn(name) && !Q_AND_A.matcher(name).matches();
    }

    /** First and last names, of one or several. */
    static boolean areFullNames(String text) {
        return FULL.matcher(text).matches();
    }

    private static boolean has(Matcher matcher, String group) {
        return matcher.namedGroups().containsKey(group) && matcher.group(group) != null;
    }
}
