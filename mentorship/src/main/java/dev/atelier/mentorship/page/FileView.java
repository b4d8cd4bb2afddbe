package dev.atelier.mentorship.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file or a link of a round.
 *
 * @param href where it is downloaded, or where a link leads
 * @param notebook the page that shows it, for notebooks
 * @param inside the page that tells what it holds, for kinds that can be looked into
 * @param preview the beginning, for texts
 * @param claimed parameters that a text claims; {@code noted} says which are commented on
 */
public record FileView(
        String id,
        String name,
        String href,
        boolean link,
        String details,
        List<String> notes,
        @Nullable String notebook,
        @Nullable String inside,
        @Nullable String preview,
        List<ParameterRow> claimed,
        List<NotedParameter> noted) {}
