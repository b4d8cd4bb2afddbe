package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what somebody says in a reply among what mail programs put around it. Works line by line with patterns that
 * see a few lines at most, so time grows with the length of the text and no faster, whatever the text is.
 */
public final class ReplyTrimmer {
    /** Lines behind this many keep the role of the last line looked at; nobody writes that much by hand. */
    static final int MOST_LINES = 20_000;

    public TrimmedReply trim(String text) {
        var lines = Lines.of(text, MOST_LINES);
        var kinds = new LineKinds(lines).find();
        var roles = new Layout(kinds).roles();
        var segments = new ArrayList<Segment>();
        int start = 0;
        int offset = 0;
        int segmentOffset = 0;
        for (int i = 0; i < lines.size(); i++) {
            offset += lines.get(i).length();
            boolean last = i == lines.size() - 1;
            if (last || roles.get(i + 1) != roles.get(start)) {
                int end = last ? text.length() : offset;
                segments.add(new Segment(roles.get(start), text.substring(segmentOffset, end)));
                start = i + 1;
                segmentOffset = end;
            }
        }
        return new TrimmedReply(List.copyOf(segments));
    }
}
