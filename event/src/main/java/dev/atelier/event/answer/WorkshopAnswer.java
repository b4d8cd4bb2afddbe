package dev.atelier.event.answer;

import java.util.List;
import java.util.UUID;

/**
 * A workshop as anybody may see it, with its latest published curriculum.
 *
 * @param summary Markdown, as {@code prerequisites} is
 * @param tentativeNote the sentence that says that details may change; empty if none does
 * @param page the whole address of its page, {@code markdown} that of its curriculum as a text
 */
public record WorkshopAnswer(
        UUID id,
        String slug,
        String title,
        String summary,
        String prerequisites,
        String tentativeNote,
        int version,
        List<ModuleAnswer> modules,
        String page,
        String markdown) {}
