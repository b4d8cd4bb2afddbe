package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What mail programs mean by their tags, classes and styles. */
final class HtmlMarks {
    private static final Set<String> HIDDEN = Set.of("head", "title", "style", "script", "template", "noscript", "svg");

    /** Everything behind such an element is an earlier mail: Outlook on the web and desktop, Yahoo, Proton, Tuta, Zoho. */
    private static final Set<String> HISTORY_IDS = Set.of(
            "appendonsend",
            "divrplyfwdmsg",
            "mail-editor-reference-message-container",
            "x_divrplyfwdmsg",
            "olk_src_body_section");

    private static final List<String> HISTORY_CLASSES = List.of(
            "yahoo_quoted",
            "protonmail_quote",
            "tutanota_quote",
            "zmail_extra",
            "OutlookMessageHeader",
            "ms-outlook-mobile-reference-message");

    /** The thin line that desktop Outlook draws over the header of the earlier mail, in its colours through the years. */
    private static final List<String> HISTORY_STYLES = List.of(
            "border-top:solid#e1e1e11.0pt",
            "border-top:solid#b5c4df1.0pt",
            "border-top:1ptsolid#e1e1e1",
            "border-top:1ptsolid#b5c4df",
            "border-top:#b5c4df1ptsolid");

    private static final List<String> SIGNATURE_CLASSES =
            List.of("gmail_signature", "moz-signature", "protonmail_signature_block-user");

    private HtmlMarks() {}

    static boolean isHidden(Element element) {
        return HIDDEN.contains(element.normalName())
                || (element.hasAttr("style") && style(element).contains("display:none"));
    }

    static boolean isBlock(Element element) {
        return element.isBlock()
                && !element.normalName().equals("td")
                && !element.normalName().equals("th");
    }

    static boolean beginsHistory(Element element) {
        if (element.hasAttr("id") && HISTORY_IDS.contains(element.id().toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (element.hasAttr("class") && HISTORY_CLASSES.stream().anyMatch(element::hasClass)) {
            return true;
        }
        if (!element.hasAttr("style") || !element.normalName().equals("div")) {
            return false;
        }
        var style = style(element);
        return HISTORY_STYLES.stream().anyMatch(style::contains);
    }

    static boolean isSignature(Element element) {
        boolean marked = element.hasAttr("class") && SIGNATURE_CLASSES.stream().anyMatch(element::hasClass);
        // Thunderbird and newer Gmail write the two dashes themselves.
        return marked && !element.hasClass("moz-signature") && element.hasText();
    }

    static String bullet(Element item) {
        var parent = item.parent();
        // Counting looks at all siblings: a list too long to count gets dashes, or time would grow with its square.
        boolean numbered = parent != null && parent.normalName().equals("ol") && parent.childNodeSize() < 1_000;
        return numbered ? item.elementSiblingIndex() + 1 + ". " : "- ";
    }

    static String imageText(Element image) {
        var text = image.attr("alt").strip();
        boolean shown = image.attr("src").startsWith("cid:");
        return shown ? "[" + (text.isEmpty() ? "image" : text) + "] " : "";
    }

    /** The address behind a link, unless its text already says it. */
    static String linkTarget(Element link) {
        var target = link.attr("href").strip();
        boolean web = target.startsWith("http://") || target.startsWith("https://");
        if (!web || target.length() > 2_000) {
            return "";
        }
        var text = link.text().strip();
        boolean said = text.isEmpty() || target.contains(text) || text.contains(target);
        return said ? "" : " <" + target + ">";
    }

    private static String style(Element element) {
        return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
