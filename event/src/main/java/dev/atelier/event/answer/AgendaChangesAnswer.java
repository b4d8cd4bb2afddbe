package dev.atelier.event.answer;

import java.util.List;

/** What changed from one release to another; {@code from} is 0 where everything is new. */
public record AgendaChangesAnswer(int from, int to, List<SlotChangeAnswer> changes) {}
