package dev.atelier.event.page;

import java.util.List;

/**
 * One day of a draft, its rooms side by side. Clock times are written "09:35"; the day ends at "24:00".
 *
 * @param address of the agenda
 * @param date the day that is shown, ISO 8601; {@code day} for people
 * @param from the full hour at which the picture of the day begins, {@code until} that at which it ends
 * @param revision the draft's revision that is shown
 * @param zone in which all times are
 */
public record Timeline(
        String address,
        String date,
        String day,
        String zone,
        List<Tab> tabs,
        List<Column> columns,
        String from,
        String until,
        List<Hour> hours,
        List<Shut> shut,
        List<TimelineSlot> slots,
        List<Clash> clashes,
        TimelineTray tray,
        long revision,
        TimelineTurns turns,
        TimelineNews news) {

    /** A day of the cohort. */
    public record Tab(String date, String words, boolean current, int slots) {}

    /** A room; {@code name} is empty for what is for everybody. */
    public record Column(String name, String words) {}

    /** A line of the picture. */
    public record Hour(String clock) {}

    /** When the cohort does not meet. */
    public record Shut(String from, String until) {}

    /** What is wrong with a slot, in words, with the way to it; {@code title} and {@code edit} are empty if it is of no slot. */
    public record Clash(String title, String words, boolean grave, String edit) {}

    public boolean isRoomy() {
        return columns.size() > 1;
    }
}
