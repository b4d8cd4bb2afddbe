package dev.atelier.event.page;

import java.util.List;

/**
 * A slot where it lies in the picture of a day.
 *
 * @param starts local date and time for machines; {@code ends} likewise
 * @param from the clock at which it begins on this day, {@code until} that at which it ends on it
 * @param column the index of its room
 * @param lane its place among {@code lanes} that share the room at that time
 * @param certainty "tentative" or "confirmed"; empty for a break
 * @param over what of it lies on another day; empty if nothing does
 * @param continued whether it began on an earlier day: then it is moved there
 * @param next what the room is called that a press brings it to; empty if there is no other
 * @param size "short", "middling" or "long": how much can be written in it
 */
public record TimelineSlot(
        String id,
        String starts,
        String ends,
        String from,
        String until,
        String hours,
        String length,
        int column,
        int lane,
        int lanes,
        String heading,
        String title,
        String room,
        String staff,
        String items,
        String certainty,
        boolean pause,
        String over,
        boolean continued,
        String next,
        String size,
        String edit,
        List<AgendaSlot.Notice> notices) {

    public boolean isGrave() {
        return notices.stream().anyMatch(AgendaSlot.Notice::grave);
    }

    /** "2 clashes". */
    public String clashes() {
        return notices.size() == 1 ? "1 clash" : notices.size() + " clashes";
    }

    public String anchor() {
        return (continued ? "rest-" : "slot-") + id;
    }
}
