package dev.atelier.learner.page;

import java.util.List;

/**
 * The room's screen. It stands alone, without the frame of the other pages.
 *
 * @param styles addresses of the style sheets
 * @param script the address of what follows the room
 */
public record RoomPage(String title, List<String> styles, String script, RoomNow now) {}
