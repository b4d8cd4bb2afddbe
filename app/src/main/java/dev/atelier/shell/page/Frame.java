package dev.atelier.shell.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param head the page's own title and links: HTML that a template made
 * @param opening the page's {@code <main …>} tag, {@code content} what follows it: HTML that a template made
 * @param person who is signed in; null for a visitor
 */
public record Frame(
        String head,
        String opening,
        String content,
        Assets assets,
        List<Link> navigation,
        @Nullable Person person,
        List<Flash> flashes,
        List<Link> foot) {

    /** Whether something on it follows what happens elsewhere. */
    public boolean isLive() {
        return content.contains(" data-live=");
    }

    /** Whether it has shortcuts, or forms whose words are kept on the device until they are saved. */
    public boolean isDesk() {
        return opening.contains(" data-desk");
    }

    /** Whether it shows a day as a picture in which things are moved. */
    public boolean isTimeline() {
        return content.contains(" data-timeline=");
    }

    /** A link of the navigation. */
    public record Link(String label, String path, boolean current) {}

    /** Whoever is signed in, and the links of their own menu; scripts tell by the id whose presses they keep. */
    public record Person(String id, String name, List<Link> links) {}

    /** A message that is shown once; {@code kind} is "done", "note" or "problem". */
    public record Flash(String kind, String words) {

        /** Problems interrupt a screen reader, good news waits. */
        public String role() {
            return kind.equals("problem") ? "alert" : "status";
        }
    }

    /** Addresses of assets, with their content's hash in the name. */
    public record Assets(
            List<String> styles,
            String printStyle,
            List<String> scripts,
            List<String> modules,
            String live,
            List<String> desk,
            Timeline timeline,
            String icon,
            List<String> fonts) {}

    /** What only pages with a timeline need; its scripts share their names, and keep their order. */
    public record Timeline(String style, List<String> scripts) {}
}
