package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTrimmerTest {
    private final ReplyTrimmer trimmer = new ReplyTrimmer();

    @Test
    void answersBetweenQuotesStayWithWhatTheyAnswer() {
        var reply = trimmer.trim("""
            Hello Ada,

            On Tue, Mar 5, 2024 at 4:18 PM Ada <ada@example.org> wrote:
            > Which sampler did you use?

            Euler a, 30 steps.

            > And which seed?

            42, of course.

            > Best,
            > Ada
            """);
        assertThat(reply.visible())
                .contains("Hello Ada", "> Which sampler", "Euler a", "> And which seed", "42, of course")
                .doesNotContain("wrote:", "> Best");
        assertThat(reply.folded()).startsWith("On Tue").endsWith("> Ada");
    }

    @Test
    void anAnswerBelowTheQuoteIsKept() {
        var reply = trimmer.trim("On 5 Mar 2024, at 16:18, Ada wrote:\n> How did it go?\n\nWell, thank you.\n");
        assertThat(reply.visible()).isEqualTo("Well, thank you.");
    }

    @Test
    void anAnswerBelowTheQuoteIsKeptAlsoWhenThereIsAGreetingAbove() {
        var reply = trimmer.trim("Hi,\n\nOn 5 Mar 2024, at 16:18, Ada wrote:\n> How did it go?\n\nWell, thank you.\n");
        assertThat(reply.visible())
                .contains("Hi,", "> How did it go?", "Well, thank you.")
                .doesNotContain("wrote");
    }

    @Test
    void aMailThatOnlyRepeatsIsShownWhole() {
        var text = "On 5 Mar 2024, at 16:18, Ada wrote:\n> How did it go?\n";
        var reply = trimmer.trim(text);
        assertThat(reply.repeatsOnly()).isTrue();
        assertThat(reply.visible()).isEqualTo(text.strip());
        assertThat(reply.folded()).isEmpty();
    }

    @Test
    void aMailForwardedWithoutAWordIsShownWhole() {
        var reply = trimmer.trim("""
            ---------- Forwarded message ---------
            From: Ada <ada@example.org>
            Date: Tue, Mar 5, 2024 at 4:18 PM
            Subject: Seeds
            To: <bo@example.org>

            Look at this.
            """);
        assertThat(reply.visible()).contains("From: Ada", "Look at this.");
        assertThat(reply.embedded()).hasValueSatisfying(mail -> assertThat(mail).startsWith("From: Ada"));
    }

    @Test
    void outlookRepeatsTheMailBelowItsHeaderLines() {
        var reply = trimmer.trim("""
            Danke, das hat geholfen!

            Von: Ada Lovelace <ada@example.org>
            Gesendet: Dienstag, 5. März 2024 16:18
            An: Bo Beispiel <bo@example.org>
            Betreff: AW: Seed

            Hallo Bo, nimm die 42.
            """);
        assertThat(reply.visible()).isEqualTo("Danke, das hat geholfen!");
        assertThat(reply.embedded()).hasValueSatisfying(mail -> assertThat(mail).startsWith("Von:"));
    }

    @Test
    void boldHeaderLinesAreHeaderLines() {
        var reply = trimmer.trim("Yes.\n\n*From:* Ada\n*Sent:* Tuesday\n*To:* Bo\n*Subject:* Seeds\n\nWhich?\n");
        assertThat(reply.visible()).isEqualTo("Yes.");
    }

    @Test
    void answersBelowQuotedLinesBehindHeaderLinesAreKept() {
        var reply = trimmer.trim("""
            -----Original Message-----
            From: Ada
            Sent: Tuesday
            Subject: Seeds

            > Which one?

            This one.
            """);
        assertThat(reply.visible()).isEqualTo("This one.");
    }

    @Test
    void aSignatureBehindTwoDashesIsFolded() {
        var reply = trimmer.trim("See you!\n\n-- \nBo Beispiel\nExample Street 1\n");
        assertThat(reply.visible()).isEqualTo("See you!");
        assertThat(reply.segments()).last().extracting(Segment::kind).isEqualTo(Segment.Kind.SIGNATURE);
    }

    @Test
    void aSignatureBetweenWordsAndQuoteIsFoldedWithTheQuote() {
        var reply = trimmer.trim("See you!\n-- \nBo\n\nOn 5 Mar 2024, at 16:18, Ada wrote:\n> Bye.\n");
        assertThat(reply.visible()).isEqualTo("See you!");
    }

    @Test
    void wordsAfterADeviceSignatureAreStillWords() {
        var reply = trimmer.trim("Top.\n\nSent from my iPhone\n\nOh, and one more question: which seed?\n");
        assertThat(reply.visible()).contains("Top.", "one more question").doesNotContain("iPhone");
    }

    @Test
    void whatSomebodySaysAboutSendingIsNoSignature() {
        var text = "Sent with the form yesterday, did you get it?\nI can send it again.";
        assertThat(trimmer.trim(text).visible()).isEqualTo(text);
    }

    @Test
    void pythonPromptsAreNoQuotes() {
        var text = "This fails:\n\n>>> import torch\n>>> torch.cuda.is_available()\nFalse\n\nWhy?";
        assertThat(trimmer.trim(text).visible()).isEqualTo(text);
        var below = "This fails:\n\n>>> import torch";
        assertThat(trimmer.trim(below).visible()).isEqualTo(below);
    }

    @Test
    void headingsAndTablesAreNoSignatures() {
        var text = "Settings\n========\nSteps 30\n\nname  | value\n--------------\nseed  | 42";
        assertThat(trimmer.trim(text).visible()).isEqualTo(text);
    }

    @Test
    void rulesBetweenWordsAreNoSignatures() {
        var models = "Which?\n\n=======\nmodel a: good\n=======\nmodel b: bad";
        assertThat(trimmer.trim(models).visible()).isEqualTo(models);
        var trace = "My log:\n\n-----------------------\nValueError\n\nWhat should I do?";
        assertThat(trimmer.trim(trace).visible()).isEqualTo(trace);
    }

    @Test
    void aSignatureBelowARuleIsFolded() {
        assertThat(trimmer.trim("See you!\n\n_______\nBo Beispiel\nExample Street 1")
                        .visible())
                .isEqualTo("See you!");
    }

    @Test
    void anIndentedFirstLineKeepsItsIndentation() {
        assertThat(trimmer.trim("\n\n    prompt = 'cat'\n").visible()).isEqualTo("    prompt = 'cat'");
    }

    @Test
    void theTailOfABrokenQuotedLineBelongsToTheQuote() {
        var reply = trimmer.trim("""
            Thanks!

            On 5 Mar 2024, at 16:18, Ada wrote:
            > Please have a look at the page with all of the settings that you find under
            https://example.org/settings
            > and tell me.
            """);
        assertThat(reply.visible()).isEqualTo("Thanks!");
    }

    @Test
    void listFootersAreFolded() {
        var reply = trimmer.trim(
                "Yes!\n\nYou received this message because you are subscribed to the group.\nTo unsubscribe, write.\n");
        assertThat(reply.visible()).isEqualTo("Yes!");
    }

    @Test
    void nothingIsNothing() {
        assertThat(trimmer.trim("").segments()).isEmpty();
        assertThat(trimmer.trim("").visible()).isEmpty();
    }

    @Property
    void theSegmentsAreTheText(@ForAll("mails") String text) {
        var reply = trimmer.trim(text);
        assertThat(reply.whole()).isEqualTo(text);
        assertThat(reply.visible().isBlank()).isEqualTo(text.isBlank());
    }

    @Property
    void theSegmentsAreTheTextWhateverItIs(@ForAll String text) {
        assertThat(trimmer.trim(text).whole()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> mails() {
        return Arbitraries.of(
                        "",
                        " ",
                        "Hello.",
                        "> quoted",
                        ">> deeper",
                        ">",
                        "C> initials",
                        "-- ",
                        "--",
                        "______",
                        "*****",
                        "On 5 Mar 2024, at 16:18, Ada <ada@example.org> wrote:",
                        "> On 5 Mar 2024, Ada wrote:",
                        "wrote:",
                        "From: Ada",
                        "Sent: now",
                        "To: Bo",
                        "Subject: Seeds",
                        "-----Original Message-----",
                        "Sent from my iPhone",
                        ">>> import torch",
                        "This email has been checked for viruses.",
                        "\u1427")
                .list()
                .ofMaxSize(25)
                .flatMap(lines -> Arbitraries.of("\n", "\r\n", "\r").map(end -> String.join(end, lines)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                ">\n",
                "> ",
                "On ",
                "On On wrote ",
                "On 2024 wrote:\n",
                "wrote:\n",
                "<",
                "On 2024-01-01 <",
                "-",
                "- ",
                "--\n",
                "-----\n",
                "a:\n",
                "From: \n",
                "From: a\nSent: b\n",
                "Sent from my ",
                "\n",
                " \n",
                "x\n-----\n",
                "*_",
                "2024 @ ",
                ">>> \n",
                "-----Original Message-----\n",
                "schrieb am ",
                "Am 1.1.2024 schrieb schrieb ",
                "\r",
                "ᐧ\n",
                "é\n> é\n"
            })
    void aMillionOfAnythingTakesNoTime(String unit) {
        var text = "Hello\n" + unit.repeat(1_000_000 / unit.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(trimmer.trim(text).whole()).hasSize(text.length()));
    }
}
