package dev.atelier.event.world;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Reads the warnings on an agenda's page, as whoever ticks that they did. */
public final class ReadWarnings {

    private static final Pattern TICK = Pattern.compile("name=\"warnings\" value=\"([0-9a-f]*)\"");

    private ReadWarnings() {}

    /** What the form sends; empty if there is nothing to read. */
    public static String on(MockMvcTester web, String agenda) {
        try {
            var page = web.get().uri(agenda).exchange().getResponse().getContentAsString();
            var tick = TICK.matcher(page);
            return tick.find() ? tick.group(1) : "";
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
