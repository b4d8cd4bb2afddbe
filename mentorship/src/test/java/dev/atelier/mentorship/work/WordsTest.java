package dev.atelier.mentorship.work;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Names, sizes and texts that people send. */
class WordsTest {

    @Test
    void aFileNameLosesFoldersAndWhatTurnsItsLetters() {
        assertThat(FileName.of("C:\\fakepath\\a\u202Egnp.exe").value()).isEqualTo("agnp.exe");
        assertThat(FileName.of("../../etc/passwd").value()).isEqualTo("passwd");
        assertThat(FileName.of("\u0000\r\n").value()).isEqualTo("without a name");
        assertThat(FileName.of("x".repeat(500) + ".png").ending()).isEqualTo("png");
    }

    @Property(tries = 200)
    void everyFileNameFitsAndIsOneLine(@ForAll String given) {
        var name = FileName.of(given).value();

        assertThat(name.codePointCount(0, name.length())).isBetween(1, 180);
        assertThat(name.chars().noneMatch(Character::isISOControl)).isTrue();
    }

    @Property(tries = 200)
    void noTextBecomesAScriptAndNoneIsTooLong(@ForAll String typed) {
        assertThat(Markdown.stored(typed, 50)
                        .codePointCount(0, Markdown.stored(typed, 50).length()))
                .isLessThanOrEqualTo(50);
        assertThat(Markdown.stored(typed, 50)).doesNotContain("\0");
        assertThat(Markdown.prose("<script>" + typed).html()).doesNotContain("<script");
    }

    @Test
    void markdownKeepsWhatStructuresAndDropsWhatFetches() {
        assertThat(Markdown.prose("# Big\n\n- **one**\n\n![x](https://example.org/x.png) [go](https://example.org)")
                        .html())
                .contains("<h4>Big</h4>", "<strong>one</strong>", "rel=\"nofollow noopener noreferrer\"")
                .doesNotContain("<img");
    }

    @Test
    void sizesAreShort() {
        assertThat(Size.words(812)).isEqualTo("812 B");
        assertThat(Size.words(184_400)).isEqualTo("184 kB");
        assertThat(Size.words(2_130_000)).isEqualTo("2.1 MB");
    }
}
