package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private final MailReader reader = new MailReader();

    @Test
    void aMailIsTakenApart() {
        var mail = Fixture.mail("flowed-with-photo.eml");
        assertThat(mail.from()).containsExactly(new Mailbox("Jörg Beispiel", "joerg@example.org"));
        assertThat(mail.to()).containsExactly(new Mailbox("Atelier, mentors", "mentor+abc@atelier.example"));
        assertThat(mail.cc()).extracting(Mailbox::address).containsExactly("ada@example.org", "bo@example.org");
        assertThat(mail.replyTo()).extracting(Mailbox::domain).containsExactly("home.example");
        assertThat(mail.subject()).isEqualTo("Re: Mein grüner Drache");
        assertThat(mail.messageId()).contains("one@example.org");
        assertThat(mail.inReplyTo()).containsExactly("root@atelier.example");
        assertThat(mail.references()).containsExactly("root@atelier.example", "second@atelier.example");
        assertThat(mail.date()).contains(OffsetDateTime.parse("2024-03-05T16:18:09+01:00"));
        assertThat(mail.body().text())
                .isEqualTo("Hallo, der Drache ist jetzt grün, weil der Prompt es sagt.\n\n> Welcher Seed?\n42.");
        assertThat(mail.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("grüner drache.png");
            assertThat(file.type()).isEqualTo("image/png");
            assertThat(file.contentId()).contains("dragon@example.org");
            assertThat(file.inline()).isFalse();
            assertThat(file.content().size()).isEqualTo(8);
        });
        assertThat(mail.flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\r\r\n", "\n"})
    void lineEndsDoNotMatter(String end) {
        var plain = new String(Fixture.bytes("flowed-with-photo.eml"), StandardCharsets.UTF_8);
        var mail = Fixture.read(plain.replace("\n", end).getBytes(StandardCharsets.UTF_8));
        assertThat(mail.subject()).isEqualTo("Re: Mein grüner Drache");
        assertThat(mail.files()).hasSize(1);
    }

    @Test
    void theLineThatMailBoxesPutFirstIsNoHeader() {
        var mail = Fixture.read("\nFrom bo@example.org Tue Mar  5 16:18:09 2024\nSubject: Hi\n\nWords"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(mail.subject()).isEqualTo("Hi");
        assertThat(mail.body().text()).isEqualTo("Words");
    }

    @Test
    void outlooksHistoryIsQuotedInTheTextMadeOfHtml() {
        var mail = Fixture.mail("html-only-outlook.eml");
        assertThat(mail.body().fromHtml()).isTrue();
        assertThat(mail.body().text())
                .contains("welches Modell für Gesichter?", "- das große", "> Von: Ada", "> Nimm die 42.");
        assertThat(new ReplyTrimmer().trim(mail.body().text()).visible())
                .doesNotContain("Von:", "Nimm")
                .endsWith("- das große");
    }

    @Test
    void blockquotesAreQuotedInTheTextMadeOfHtml() {
        var mail = Fixture.mail("html-only-gmail.eml");
        assertThat(mail.body().text())
                .contains("the guide <https://example.org/guide>", "[dragon.png]", "> Try 42.", ">> Which seed?");
        assertThat(new ReplyTrimmer().trim(mail.body().text()).visible())
                .startsWith("Thank you!")
                .doesNotContain("Try 42", "wrote");
    }

    @Test
    void aBoundaryThatNobodyNamedIsFound() {
        var mail = Fixture.mail("missing-boundary.eml");
        assertThat(mail.body().text()).isEqualTo("The words.");
        assertThat(mail.files()).singleElement().extracting(MailFile::name).isEqualTo("seeds.csv");
        assertThat(mail.flaws()).contains(Flaw.BOUNDARY_GUESSED);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, windows-1252, grüne Äpfel", "iso-8859-1, UTF-8, grüne Äpfel", "us-ascii, UTF-8, grüne Äpfel",
        "x-unknown, UTF-8, grüne Äpfel", "x-unknown, windows-1252, grüne Äpfel", "shift_jis, windows-31j, 緑のりんご",
        "gb2312, GB18030, 绿色的苹果", "koi8-r, KOI8-R, зелёные яблоки", "ks_c_5601-1987, x-windows-949, 초록 사과",
        "\"\", UTF-8, grüne Äpfel", "utf8, UTF-8, grüne Äpfel", "cp-850, IBM850, grüne"
    })
    void wrongLabelsAndUnknownOnesAreSeenThrough(String label, String written, String text) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("From: a@example.org\r\nContent-Type: text/plain; charset=" + label + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(text.getBytes(Charset.forName(written)));
        assertThat(Fixture.read(bytes.toByteArray()).body().text()).isEqualTo(text);
    }

    @Test
    void utf7IsRead() {
        assertThat(Fixture.of("Content-Type: text/plain; charset=utf-7", "", "Gr+APw-ne +- gut")
                        .body()
                        .text())
                .isEqualTo("Grüne + gut");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "7-bit", "8bit;", "quoted printable", "text/html", "x-nothing", ""})
    void unknownTransferEncodingsChangeNothing(String encoding) {
        assertThat(Fixture.of("Content-Transfer-Encoding: " + encoding, "", "Words.")
                        .body()
                        .text())
                .isEqualTo("Words.");
    }

    @Test
    void nulIsDroppedEverywhere() {
        var mail = Fixture.of("From: a\0@example.org", "Subject: a\0b", "", "c\0d");
        assertThat(mail.subject() + mail.body().text()).doesNotContain("\0").contains("cd");
    }

    @Test
    void bytesWithoutHeadersAreWords() {
        var mail = Fixture.of("just some words");
        assertThat(mail.body().text()).isEqualTo("just some words");
        assertThat(mail.flaws()).contains(Flaw.NO_SENDER, Flaw.NO_MESSAGE_ID);
    }

    @Test
    void aUuencodedFileInTheTextIsAFile() {
        var mail = Fixture.of("Subject: x", "", "Here it is:", "begin 644 cat.txt", "#0V%T", "`", "end", "Bye.");
        assertThat(mail.body().text()).isEqualTo("Here it is:\nBye.");
        assertThat(new String(mail.files().getFirst().content().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("Cat");
    }

    @Test
    void nothingIsUnreadableAndTooMuchIsToo() {
        assertThat(reader.read(new byte[0])).isEqualTo(new Unreadable(Unreadable.Reason.EMPTY));
        assertThat(reader.read(new byte[MailReader.LARGEST_MAIL + 1]))
                .isEqualTo(new Unreadable(Unreadable.Reason.TOO_LARGE));
        var headers = "A: b\r\n".repeat(MailReader.MOST_HEADERS + 5) + "\r\nwords";
        assertThat(reader.read(headers.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable(Unreadable.Reason.HEADERS_OUT_OF_BOUNDS));
        var header = "A: " + "b".repeat(MailReader.LONGEST_HEADER) + "\r\n\r\nwords";
        assertThat(reader.read(header.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unreadable(Unreadable.Reason.HEADERS_OUT_OF_BOUNDS));
    }

    @Test
    void partsWithoutEndAreCut() {
        var mail = Fixture.of("Content-Type: multipart/mixed; boundary=b", "", "--b\r\n\r\nx\r\n".repeat(5_000));
        assertThat(mail.flaws()).contains(Flaw.TOO_MANY_PARTS);
    }

    @Test
    void nestingWithoutEndIsCut() {
        var nested = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        var bytes = (nested + "\r\nwords").getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Fixture.read(bytes).flaws()).contains(Flaw.TOO_DEEP));
    }

    @Property(tries = 300)
    void anyBytesGiveAnAnswer(@ForAll @Size(max = 2_000) byte[] bytes) {
        assertThat(reader.read(bytes)).isNotNull();
    }

    @Property(tries = 300)
    void aDamagedMailGivesAnAnswerWhoseEveryFactCanBeRead(@ForAll long seed) {
        var bytes = Fixture.bytes("flowed-with-photo.eml");
        var random = new Random(seed);
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (reader.read(bytes) instanceof ReadMail mail) {
            assertThat(mail.toString() + mail.from() + mail.subject() + mail.date() + mail.references() + mail.to())
                    .isNotEmpty();
            assertThat(new Authorship().judge(mail, false, java.time.LocalDate.of(2024, 3, 5)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\r\n",
                " \r\n",
                "--\r\n",
                "--b\r\n",
                "--b",
                "=",
                "=\r\n",
                "=3D",
                "<",
                "<a",
                "<div>",
                "<blockquote>",
                "<b><a>",
                "<table>",
                "<ol><li>",
                "&",
                "&#x0;",
                "> \r\n",
                "begin 644 a\r\n",
                "(",
                "\"",
                "<br>x",
                "<!--",
                "<p",
                "</p>",
                "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            })
    void aMailFullOfOneThingIsReadInTime(String unit) {
        for (var type :
                new String[] {"text/plain; format=flowed", "text/html", "multipart/mixed; boundary=b", "multipart/mixed"
                }) {
            for (var encoding : new String[] {"quoted-printable", "base64", "7bit"}) {
                var head = "From: a@example.org\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + encoding
                        + "\r\n\r\n--b\r\n";
                var bytes = (head + unit.repeat(200_000 / Math.max(1, unit.length()))).getBytes(StandardCharsets.UTF_8);
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> assertThat(reader.read(bytes)).isNotNull(),
                        type + encoding);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                ">",
                "(",
                ")",
                "\"",
                "\\",
                ",",
                ":",
                "a@b:",
                "=?",
                "=?utf-8?B?",
                "=?utf-8?Q?a?=",
                ";",
                "a=",
                "x*0*=%;",
                "'",
                "[",
                " "
            })
    void aHeaderFullOfOneThingIsReadInTime(String unit) {
        for (var name : new String[] {"From", "Subject", "References", "Content-Type", "Date"}) {
            var mail = name + ": " + unit.repeat(100_000 / unit.length()) + "\r\n\r\nwords";
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                var read = Fixture.read(mail.getBytes(StandardCharsets.UTF_8));
                assertThat(read.from().size()
                                + read.references().size()
                                + read.subject().length())
                        .isNotNegative();
                assertThat(read.date()).isEmpty();
            });
        }
    }
}
