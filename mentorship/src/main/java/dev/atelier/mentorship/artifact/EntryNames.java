package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gathers what lies in an archive, and what is odd about its names. */
final class EntryNames {

    private static final Pattern OUTSIDE = Pattern.compile("^[/\\\\]|^[A-Za-z]:|(^|[/\\\\])\\.\\.([/\\\\]|$)");
    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(zip|jar|tar|tgz|gz|bz2|xz|7z|rar|zst)$");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");
    private static final int LETTERS = 300;

    private final List<ArchiveListing.Entry> entries = new ArrayList<>();
    private final Set<ArchiveListing.Note> notes = EnumSet.noneOf(ArchiveListing.Note.class);

    /** Notes a file; a folder, whose name ends with a slash, is only looked at. */
    void add(String name, long bytes) {
        if (OUTSIDE.matcher(name).find()) notes.add(ArchiveListing.Note.LEADS_OUTSIDE);
        if (name.endsWith("/")) return;
        if (ARCHIVE.matcher(name.toLowerCase(Locale.ROOT)).matches()) notes.add(ArchiveListing.Note.HOLDS_ARCHIVES);
        var shown = INVISIBLE.matcher(name).replaceAll("\uFFFD");
        entries.add(new ArchiveListing.Entry(shown.substring(0, Math.min(LETTERS, shown.length())), bytes));
    }

    /** Notes a link, which is no file; where it leads may be unknown. */
    void addLink(String name, String target) {
        notes.add(ArchiveListing.Note.LINKS);
        if (OUTSIDE.matcher(target).find()) notes.add(ArchiveListing.Note.LEADS_OUTSIDE);
        add(name + (target.isEmpty() ? " (a link)" : " (a link to " + target + ")"), 0);
    }

    void noteLocked() {
        notes.add(ArchiveListing.Note.LOCKED);
    }

    boolean full() {
        if (entries.size() < ArchiveListing.ENTRIES) return false;
        notes.add(ArchiveListing.Note.NOT_ALL_LISTED);
        return true;
    }

    ArchiveListing listed() {
        return new ArchiveListing.Listed(entries, notes);
    }
}
