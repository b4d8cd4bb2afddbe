package dev.atelier.mentorship.page;

/** Somebody's words as HTML that was made safe: the only thing that a template of this module may print raw. */
public record Prose(String html) {

    /** The same with its headings, which stand at level 4, at the level that follows those of the page. */
    public Prose at(int level) {
        // Whatever people wrote is escaped; these tags are the renderer's own.
        return new Prose(html.replace("<h4>", "<h" + level + ">").replace("</h4>", "</h" + level + ">"));
    }
}
