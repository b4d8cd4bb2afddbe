package dev.atelier.event.page;

import java.util.List;

/** An item of a curriculum with its parts; {@code kind} is empty where there is nothing to say, {@code note} plain text. */
public record ItemView(String title, String kind, boolean live, String note, List<ItemView> items) {}
