package dev.atelier.learner.signup;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What somebody hands in who signs up, as typed: by the names of the form's fields. */
public record Application(Map<String, String> fields) {

    /** Nothing typed yet. */
    public static final Application EMPTY = new Application(Map.of());

    public static final String CODE = "code";
    public static final String NEEDS = "needs";

    public String at(String field) {
        return Objects.requireNonNullElse(fields.get(field), "").strip();
    }

    /** With what is typed in another put over it. */
    public Application with(Application newer) {
        var all = new HashMap<>(fields);
        all.putAll(newer.fields());
        return new Application(all);
    }
}
