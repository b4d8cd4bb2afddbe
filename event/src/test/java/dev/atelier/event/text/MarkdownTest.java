package dev.atelier.event.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert(1))",
                "[a](&#106;avascript:alert(1))",
                "[a](java\tscript:alert(1))",
                "[a](data:text/html,x)",
                "[a](vbscript:x)",
                "![a](javascript:alert(1))",
                "<javascript:alert(1)>",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[a]: javascript:alert(1)\n\n[a]"
            })
    void nothingInItIsObeyed(String hostile) {
        assertThat(Markdown.html(hostile).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain(
                        "href=\"javascript", "href=\"data", "href=\"vbscript", "<script", "<img", "<a href=\"java");
    }

    @Test
    void headingsBeginBelowThoseOfThePage() {
        assertThat(Markdown.html("# Big\n\n##### Small")).isEqualTo("<h3>Big</h3>\n<h6>Small</h6>\n");
    }

    @Test
    void imagesBecomeLinks() {
        assertThat(Markdown.html("![a cat](https://example.org/cat.png)"))
                .isEqualTo("<p><a rel=\"nofollow\" href=\"https://example.org/cat.png\">a cat</a></p>\n");
    }

    @Test
    void plainTextStaysPlain() {
        for (var plain :
                new String[] {"# no", "1. no", "- no", "a * b * c", "[x](y)", "`x`", "<b>", "2023-08-05", "\\"}) {
            assertThat(Markdown.words(Markdown.of(plain))).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "*", "[", "- ", "1. ", "`", "![", "<", "**a", "_a "})
    void aPieceRepeatedToTheLimitIsNoBurden(String piece) {
        var text = piece.repeat(20_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Markdown.html(text));
    }

    @Property(tries = 300)
    void everyTextGivesHarmlessHtml(@ForAll @StringLength(max = 300) String text) {
        assertThat(Markdown.html(text)).doesNotContain("<script", "<img", "javascript:");
    }
}
