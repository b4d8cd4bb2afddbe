package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the MIME tree and tells the words of the mail from its files (RFC 2046 5.1, RFC 2387). */
final class Words {
    private final Set<Flaw> flaws;
    private final List<MailFile> files = new ArrayList<>();

    Words(Set<Flaw> flaws) {
        this.flaws = flaws;
    }

    List<MailFile> files() {
        return files;
    }

    WrittenBody gather(Part part) {
        return switch (part) {
            case Part.Leaf leaf -> leaf(leaf);
            case Part.Multi multi -> multi.type().equals("multipart/alternative") ? alternatives(multi) : all(multi);
        };
    }

    private WrittenBody all(Part.Multi multi) {
        var body = WrittenBody.EMPTY;
        for (var part : multi.parts()) {
            body = body.followedBy(gather(part));
        }
        return body;
    }

    /** The richest form comes last, but plain words are what we want, and each form is asked for only once. */
    private WrittenBody alternatives(Part.Multi multi) {
        var body = WrittenBody.EMPTY;
        for (var part : multi.parts()) {
            body = body.or(gather(part));
        }
        return body;
    }

    private WrittenBody leaf(Part.Leaf leaf) {
        if (leaf.isText("text/plain") || leaf.isText("text/enriched")) {
            return plain(leaf);
        }
        if (leaf.isText("text/html")) {
            return html(leaf);
        }
        files.add(new MailFile(leaf.name().orElse(""), leaf.type(), leaf.contentId(), leaf.isInline(), leaf.content()));
        return WrittenBody.EMPTY;
    }

    private WrittenBody plain(Part.Leaf leaf) {
        var type = leaf.headers().parameters("Content-Type");
        var text = leaf.text(type.get("charset").orElse("UTF-8")).replace("\r\n", "\n");
        if (leaf.isFlowed()) {
            boolean deleteSpace =
                    type.get("delsp").filter("yes"::equalsIgnoreCase).isPresent();
            text = FlowedText.unwrap(text, deleteSpace);
        }
        var split = UuencodedFiles.split(text);
        files.addAll(split.files());
        return new WrittenBody(Optional.of(split.text()), Optional.empty(), Optional.empty());
    }

    private WrittenBody html(Part.Leaf leaf) {
        var charset = leaf.headers().parameters("Content-Type").get("charset");
        var html = leaf.text(charset.orElseGet(() -> HtmlCharset.in(leaf.content())));
        if (html.length() > HtmlText.LONGEST) {
            flaws.add(Flaw.HTML_CUT);
        }
        return new WrittenBody(Optional.empty(), Optional.of(html), Optional.of(HtmlText.of(html)));
    }
}
