package dev.atelier.event.outline;

import dev.atelier.event.outline.Leftover.Why;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Reads a text in whatever layout, and accounts for each of its lines. */
final class FreeReading {
    private FreeReading() {}

    static Outline read(List<RawLine> raws) {
        var read = TimesFirst.turn(LengthLists.mark(MailLines.mark(lines(DottedTimes.settle(raws)))));
        var lines = LoneSigns.join(PageFurniture.mark(read));
        var blocks = Reshaping.of(Blocks.of(lines));
        var outline = new Assembly(blocks, true).outline();
        if (outline.modules().isEmpty()) {
            outline = new Assembly(blocks, false).outline();
        }
        return outline.modules().isEmpty() ? nothingUnderstood(raws) : accounted(outline, raws);
    }

    private static List<SourceLine> lines(List<RawLine> raws) {
        if (HtmlLines.isHtml(raws)) {
            return HtmlLines.read(raws);
        }
        return CalendarLines.isCalendar(raws) ? CalendarLines.read(raws) : LineReading.read(raws);
    }

    private static Outline nothingUnderstood(List<RawLine> raws) {
        var empty = new Outline(null, List.of(), null, null, List.of(), List.of(), null, List.of(), List.of());
        return accounted(empty, raws);
    }

    /** Adds the lines that no part claims to those not understood: nothing is dropped silently. */
    static Outline accounted(Outline outline, List<RawLine> raws) {
        var claimed = new BitSet(raws.size() + 1);
        OutlineLines.of(outline).forEach(lines -> claimed.set(lines.first(), lines.last() + 1));
        var leftovers = new ArrayList<>(outline.notUnderstood());
        for (var raw : raws) {
            if (!claimed.get(raw.number()) && !raw.text().isEmpty()) {
                leftovers.add(new Leftover(raw.text(), SourceLines.at(raw.number()), Why.UNPLACED));
            }
        }
        leftovers.sort(Comparator.comparingInt(leftover -> leftover.lines().first()));
        return new Outline(
                outline.title(),
                outline.days(),
                outline.hours(),
                outline.place(),
                outline.summary(),
                outline.modules(),
                outline.tentative(),
                outline.closing(),
                leftovers);
    }
}
