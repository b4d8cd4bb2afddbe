package dev.atelier.event.page;

import java.util.List;

/**
 * What became of a change that somebody asked for.
 *
 * @param look "done", "problem" or empty for no news
 * @param changes what others did in the meantime
 * @param again how to ask for the same once more; no fields if that makes no sense
 */
public record TimelineNews(String look, String words, List<AgendaChange> changes, String action, List<Field> again) {

    public static final TimelineNews NONE = new TimelineNews("", "", List.of(), "", List.of());

    public record Field(String name, String value) {}

    public static TimelineNews done(String words) {
        return new TimelineNews("done", words, List.of(), "", List.of());
    }

    public static TimelineNews problem(String words) {
        return new TimelineNews("problem", words, List.of(), "", List.of());
    }
}
