package dev.atelier.mentorship.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a reviewer begins a comment about a certain place: on the desk of a round, whose address this holds. */
public record Pointing(String desk) {

    public String parameter(String artifact, String name) {
        return desk + "?artifact=" + artifact + "&parameter=" + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "#add";
    }

    public String artifact(String artifact) {
        return desk + "?artifact=" + artifact + "#add";
    }
}
