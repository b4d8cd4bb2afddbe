package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        =?UTF-8?B?R3LDvG4=?=                              | Grün
        =?utf-8?q?Gr=C3=BCn?= =?utf-8?q?er_Tee?=           | Grüner Tee
        =?utf-8?B?R3LD?= =?utf-8?B?vG4=?=                  | Grün
        =?ISO-8859-1*de?Q?Gr=FCn?= plain                   | Grün plain
        "=?UTF-8?Q?Gr=C3=BCn?="                            | "Grün"
        =?UTF-8?Q?a b?=                                    | a b
        =?x-nothing?Q?Gr=FCn?=                             | Grün
        =?utf-8?X?what?=                                   | =?utf-8?X?what?=
        a =? b ?= c                                        | a =? b ?= c
        =?utf-8?B?R3LDvG4?=                                | Grün
        =?ISO-2022-JP?B?GyRCJF4kXyRgJGEkYhsoQg==?=         | まみむめも
        """)
    void encodedWordsAreDecoded(String written, String meant) {
        assertThat(EncodedWords.decode(written)).isEqualTo(meant);
    }

    @Property
    void anyValueDecodesToSomething(@ForAll String value) {
        assertThat(EncodedWords.decode("=?utf-8?Q?" + value)).isNotNull();
        assertThat(Parameters.of(value).get("filename")).isNotNull();
        assertThat(Addresses.of(value)).isNotNull();
        assertThat(MessageIds.of(value)).isNotNull();
        assertThat(MailDates.read(value)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        attachment; filename="a b.png"                            | a b.png
        attachment; filename=a b.png; size=3                      | a b.png
        attachment; filename*=UTF-8''%E2%82%AC.png                | €.png
        attachment; filename*0="a"; filename*1="b.png"            | ab.png
        attachment; filename*1*=%20b.png; filename*0*=utf-8''a    | a b.png
        attachment; filename="=?UTF-8?B?R3LDvG4=?=.png"           | Grün.png
        attachment;; ;filename="a.png"                            | a.png
        attachment; filename="a\\"b.png"                          | a"b.png
        attachment; FILENAME = 'a.png'                            | 'a.png'
        attachment; filename="C:\\Users\\bo\\cat.png"             | C:\\Users\\bo\\cat.png
        """)
    void fileNamesAreFound(String written, String meant) {
        assertThat(Parameters.of(written).get("filename")).contains(meant);
    }

    @Test
    void aFileNameIsNoPath() {
        assertThat(FileNames.bare("C:\\Users\\bo\\cat.png")).isEqualTo("cat.png");
        assertThat(FileNames.bare("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileNames.bare("..")).isEmpty();
        assertThat(FileNames.bare("x".repeat(400) + ".png")).hasSize(255).endsWith(".png");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ada <ada@example.org>                          | Ada             | ada@example.org
        "Lovelace, Ada" <ada@example.org>              | Lovelace, Ada   | ada@example.org
        ada@example.org (Ada L.)                       | Ada L.          | ada@example.org
        <ada@example.org>                              | ``              | ada@example.org
        <>, Ada <ada@example.org>                      | Ada             | ada@example.org
        Grüne Ada <ada@example.org>                    | Grüne Ada       | ada@example.org
        =?utf-8?Q?Gr=C3=BCne?= Ada <ada@example.org>   | Grüne Ada       | ada@example.org
        Team: Ada <ada@example.org>;                   | Ada             | ada@example.org
        <@relay.example:ada@example.org>               | ``              | ada@example.org
        Ada <ada(home)@example.org(work)>              | Ada             | ada@example.org
        "ada lovelace"@example.org                     | ``              | "ada lovelace"@example.org
        MAILER-DAEMON                                  | ``              | MAILER-DAEMON
        """)
    void addressesAreFound(String written, String name, String address) {
        assertThat(Addresses.of(written)).first().isEqualTo(new Mailbox(name, address));
    }

    @Test
    void messageIdsAreFoundWithoutTheirBracketsToo() {
        assertThat(MessageIds.of("<a@b> <c@d>")).containsExactly("a@b", "c@d");
        assertThat(MessageIds.of("a@b, c@d")).isEqualTo(List.of("a@b", "c@d"));
        assertThat(MessageIds.of("Your message of Tuesday")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Tue, 5 Mar 2024 16:18:09 +0100        | 2024-03-05T16:18:09+01:00
        5 Mar 24 16:18 GMT                    | 2024-03-05T16:18Z
        Tue, 05-Mar-2024 16:18:09 EST (what)  | 2024-03-05T16:18:09-05:00
        Tuesday, 5 March 2024 16:18:09 -0000  | 2024-03-05T16:18:09Z
        """)
    void datesAreRead(String written, String meant) {
        assertThat(MailDates.read(written).map(Object::toString)).contains(meant);
    }

    @Test
    void impossibleDatesAreNone() {
        assertThat(MailDates.read("Tue, 35 Foo 2024 16:18:09 +0100")).isEqualTo(Optional.empty());
        assertThat(MailDates.read("5 Mar 2024 16:18:09 +9999")).isEmpty();
    }

    @Test
    void flowedTextIsJoined() {
        assertThat(FlowedText.unwrap("one \ntwo\n>> a \n>> b\n> c\n-- \nBo", false))
                .isEqualTo("one two\n>> a b\n> c\n-- \nBo");
        assertThat(FlowedText.unwrap("汉 \n字", true)).isEqualTo("汉字");
        assertThat(FlowedText.unwrap(" > stuffed", false)).isEqualTo("> stuffed");
    }
}
