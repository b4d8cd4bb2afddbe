package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.conversation.Search.Hit;
import dev.atelier.mentorship.page.SearchPage;
import dev.atelier.mentorship.page.SearchPage.Piece;
import dev.atelier.mentorship.page.ThreadPage.Link;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of what was found. */
final class SearchView {

    private SearchView() {}

    static SearchPage mine(String typed, SearchWords words, List<Hit> hits) {
        return page(
                new Link("/my/mentor", "All conversations"),
                "/my/mentor",
                typed,
                "Words of your questions and their answers.",
                words,
                hits);
    }

    static SearchPage taught(String typed, SearchWords words, List<Hit> hits) {
        return page(
                new Link("/staff/mentorship", "All questions"),
                "/staff/mentorship",
                typed,
                "Words of questions and answers, or a learner's name.",
                words,
                hits);
    }

    private static SearchPage page(
            Link back, String base, String typed, String hint, SearchWords words, List<Hit> hits) {
        return new SearchPage(
                back,
                base + "/search",
                Cut.to(SearchWords.LONGEST, typed),
                hint,
                !words.isNothing(),
                hits.stream().map(hit -> hit(base, hit)).toList(),
                hits.size() == Search.MOST);
    }

    private static SearchPage.Hit hit(String base, Hit hit) {
        return new SearchPage.Hit(
                base + "/" + hit.id(),
                hit.subject(),
                hit.learner() + ", " + hit.title(),
                Times.stamp(hit.last(), hit.zone()),
                pieces(hit.excerpt()));
    }

    /** The words of an excerpt alone. */
    static String plain(String excerpt) {
        return excerpt.replace(Search.BEGIN, "").replace(Search.END, "");
    }

    /** Cuts an excerpt where what was looked for begins and ends. */
    static List<Piece> pieces(String excerpt) {
        var pieces = new ArrayList<Piece>();
        for (var part : excerpt.split(Search.BEGIN, -1)) {
            var end = pieces.isEmpty() && !excerpt.startsWith(Search.BEGIN) ? -1 : part.indexOf(Search.END);
            if (end >= 0) {
                pieces.add(new Piece(part.substring(0, end), true));
            }
            pieces.add(new Piece(part.substring(end + 1), false));
        }
        return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
    }
}
