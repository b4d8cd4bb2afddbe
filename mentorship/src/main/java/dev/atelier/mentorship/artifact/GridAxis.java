package dev.atelier.mentorship.artifact;

import java.util.List;

/** One axis of an X/Y/Z grid: its letter, what varies along it, and the values as typed (a range such as `1-5(+2)` stays one). */
public record GridAxis(String letter, String varies, List<String> values) {
    public GridAxis {
        values = List.copyOf(values);
    }
}
