package dev.atelier.event.page;

import java.util.List;

/** The agenda on paper, to be pinned to a wall. */
public record AgendaPaper(
        String title,
        String when,
        String zone,
        String where,
        String staff,
        String release,
        String note,
        String address,
        List<AgendaDay> days) {}
