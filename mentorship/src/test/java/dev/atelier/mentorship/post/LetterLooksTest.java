package dev.atelier.mentorship.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LetterLooksTest {

    @Test
    void htmlIsTheSameWordsAndNothingThatTheWriterMadeUp() {
        assertThat(HtmlLetter.of("Hello <b>you</b>\nthere\n\nSee https://a.example/x?a=1&b=2."))
                .contains("<p>Hello &lt;b&gt;you&lt;/b&gt;<br>\nthere</p>")
                .contains("<a href=\"https://a.example/x?a=1&amp;b=2\">https://a.example/x?a=1&amp;b=2</a>.</p>");
    }

    @Property
    void noTagComesFromTheText(@ForAll String text) {
        var html = HtmlLetter.of(text);
        var tags = html.replaceAll("</?(?:html|body|p|br|a)(?: (?:lang|href)=\"[^\"<>]*\")?>|<!doctype html>", "");
        assertThat(tags).doesNotContain("<");
    }

    @Test
    void referencesKeepTheFirstAndTheLatest() {
        var ids = IntStream.rangeClosed(1, 40).mapToObj(number -> number + "@x").toList();
        var header = References.header(ids);
        assertThat(header)
                .startsWith("<1@x>")
                .endsWith("<40@x>")
                .contains("<32@x>")
                .doesNotContain("<31@x>");
        assertThat(header.split("\r\n ")).hasSize(10);
        assertThat(References.header(List.of("1@x"))).isEqualTo("<1@x>");
    }

    @Test
    void tokensAreLongLowerCaseAndNeverTheSame() {
        var tokens = new Tokens();
        var many = IntStream.range(0, 10_000).mapToObj(number -> tokens.next()).toList();
        assertThat(many).doesNotHaveDuplicates().allMatch(token -> token.matches("[a-z2-7]{32}"));
        assertThat(Tokens.hash("ABC")).isEqualTo(Tokens.hash("abc")).hasSize(32);
    }
}
