package dev.atelier.event.page;

import java.util.List;

/** A module of a curriculum; {@code introduction} is safe HTML. */
public record ModuleView(String key, String title, String introduction, List<ItemView> items) {

    public String anchor() {
        return "module-" + key.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** The look has a sign for it. */
    public boolean isInfinity() {
        return key.equalsIgnoreCase("INFINITY") || key.equals("∞");
    }
}
