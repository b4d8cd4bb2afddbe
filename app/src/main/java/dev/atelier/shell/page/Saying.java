package dev.atelier.shell.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page that has one thing to say: what happened, what was kept and what to do. */
public record Saying(@Nullable String code, String title, String words, List<Frame.Link> ways) {}
