package dev.atelier.mentorship.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.page.ThreadPage.Paragraph;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void blankLinesSeparateAndIndentedLinesKeepTheirSpaces() {
        assertThat(Paragraphs.of("One\ntwo\n\n\n  for x in y:\n    print(x)\n"))
                .containsExactly(
                        new Paragraph(false, List.of("One", "two")),
                        new Paragraph(true, List.of("  for x in y:", "    print(x)")));
    }

    @Property
    void noWordIsLost(@ForAll String text) {
        var words = Paragraphs.of(text).stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .toList();
        var expected = text.lines()
                .filter(line -> !line.isBlank())
                .map(String::stripTrailing)
                .toList();
        assertThat(words).isEqualTo(expected);
    }
}
