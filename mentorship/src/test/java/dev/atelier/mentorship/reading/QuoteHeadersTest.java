package dev.atelier.mentorship.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteHeadersTest {

    static List<String> headers() {
        return List.of(
                "2024-03-05 17:21 GMT+01:00 Ada Lovelace",
                "2024-03-05 17:21 GMT+01:00 Ada Lovelace <ada@example.org>:",
                "Tue, Mar 5, 2024 Ada Lovelace <ada@example.org>:",
                "On Tue, Mar 5, 2024 at 4:18 PM Ada Lovelace <ada@example.org> wrote:",
                "On 5 Mar 2024, at 16:18, Ada Lovelace <ada@example.org> wrote:",
                "---- On Tue, 05 Mar 2024 16:18:36 +0530 Ada Lovelace <ada@example.org> wrote ----",
                "--- On Tue, 3/5/24, Ada Lovelace <ada@example.org> wrote:",
                "At 04:18 PM 3/5/2024, Ada Lovelace wrote:",
                "In article <x1@example.org>, Ada Lovelace <ada@example.org> writes:",
                "5 March 2024, 16:18, Ada Lovelace wrote:",
                "Quoting Ada Lovelace <ada@example.org>:",
                "Am 05.03.2024 um 16:18 schrieb Ada Lovelace:",
                "Am Di., 5. März 2024 um 16:18 Uhr schrieb Ada Lovelace <ada@example.org>:",
                "05.03.2024 16:18 schrieb Ada Lovelace:",
                "Am 05.03.2024 hat Ada Lovelace <ada@example.org> geschrieben:",
                "Zitat von Ada Lovelace <ada@example.org>:",
                "Le mar. 5 mars 2024 à 16:18, Ada Lovelace <ada@example.org> a écrit :",
                "Le 5 mars 2024, Ada Lovelace écrivait:",
                "mar. 5 mars 2024 à 16:18, Ada Lovelace a écrit :",
                "El mar, 5 mar 2024 a las 16:18, Ada Lovelace (<ada@example.org>) escribió:",
                "5 mar 2024 16:18, Ada Lovelace escribió:",
                "Il giorno mar 5 mar 2024 alle ore 16:18 Ada Lovelace <ada@example.org> ha scritto:",
                "mar 5 mar 2024, 16:18, Ada Lovelace ha scritto:",
                "Em ter., 5 de mar. de 2024 às 16:18, Ada Lovelace <ada@example.org> escreveu:",
                "A terça-feira, 5/03/2024, 16:18, Ada Lovelace <ada@example.org> escreveu:",
                "5 de mar. de 2024, 16:18, Ada Lovelace escreveu:",
                "Op di 5 mrt 2024 om 16:18 schreef Ada Lovelace <ada@example.org>:",
                "Op 5 mrt. 2024 om 16:18 heeft Ada Lovelace <ada@example.org> het volgende geschreven:",
                "5 mrt 2024 16:18 schreef Ada Lovelace:",
                "Den tis 5 mars 2024 kl 16:18 skrev Ada Lovelace <ada@example.org>:",
                "tir. 5. mar. 2024 kl. 16.18 skrev Ada Lovelace <ada@example.org>:",
                "Den 5. mars 2024 kl. 16.18 skrev Ada Lovelace følgende:",
                "På 5. mars 2024 Ada skrev følgende:",
                "ti 5. maalisk. 2024 klo 16.18 Ada Lovelace (ada@example.org) kirjoitti:",
                "wt., 5 mar 2024 o 16:18 Ada Lovelace <ada@example.org> napisał(a):",
                "W dniu 05.03.2024 o 16:18, Ada Lovelace pisze:",
                "Wiadomość napisana przez Ada Lovelace <ada@example.org> w dniu 05.03.2024, o godz. 16:18:",
                "вт, 5 мар. 2024 г. в 16:18, Ada Lovelace <ada@example.org> написала:",
                "05.03.2024 16:18, Ada Lovelace пишет:",
                "út 5. 3. 2024 v 16:18 odesílatel Ada Lovelace <ada@example.org> napsal:",
                "Dne 05. 03. 24 v 16:18 Ada Lovelace napsal(a):",
                "ut 5. 3. 2024 o 16:18 Ada Lovelace <ada@example.org> napísal(a):",
                "2024.03.05. 16:18 keltezéssel, Ada Lovelace írta:",
                "5 Mar 2024 Sal, saat 16:18 tarihinde Ada Lovelace <ada@example.org> şunu yazdı:",
                "Στις Τρί 5 Μαρ 2024 στις 4:18 μ.μ., ο χρήστης Ada Lovelace <ada@example.org> έγραψε:",
                "вт, 5 бер. 2024 р. о 16:18 Ada Lovelace <ada@example.org> пише:",
                "5 березня 2024, 16:18, Ada Lovelace написала:",
                "На вт, 5.03.2024 г. в 16:18 Ada Lovelace <ada@example.org> написа:",
                "mar., 5 mar. 2024 la 16:18, Ada Lovelace <ada@example.org> a scris:",
                "uto, 5. ožu 2024. u 16:18 Ada Lovelace <ada@example.org> napisao/la:",
                "5. marec 2024 16:18 je oseba Ada Lovelace <ada@example.org> napisala:",
                "2024-03-05 16:18, Ada Lovelace rašė:",
                "otrd., 2024. g. 5. marts, plkst. 16:18, Ada Lovelace (<ada@example.org>) rakstīja:",
                "Kuupäeval T, 5. märts 2024 kell 16:18 kirjutas Ada Lovelace <ada@example.org>:",
                "El dt., 5 de març 2024, 16:18, Ada Lovelace <ada@example.org> va escriure:",
                "Missatge de Ada Lovelace <ada@example.org> del dia dt., 5 de març 2024 a les 16:18:",
                "Vào Th 3, 5 thg 3, 2024 vào lúc 16:18 Ada Lovelace <ada@example.org> đã viết:",
                "Pada tanggal Sel, 5 Mar 2024 pukul 16.18 Ada Lovelace <ada@example.org> menulis:",
                "ในวันที่ อ. 5 มี.ค. 2024 เวลา 16:18 Ada Lovelace <ada@example.org> เขียนว่า:",
                "在 2024年3月5日，下午4:18，Ada Lovelace <ada@example.org> 写道：",
                "於 2024年3月5日 週二 下午4:18寫道：",
                "2024年3月5日(火) 16:18 Ada Lovelace <ada@example.org>:",
                "2024/03/05 16:18、Ada Lovelace <ada@example.org>のメール:",
                "2024年3月5日 16:18、Ada Lovelace さんが書きました:",
                "2024년 3월 5일 (화) 오후 4:18, Ada Lovelace <ada@example.org>님이 작성:",
                "2024. 3. 5. 16:18, Ada Lovelace 님이 썼습니다:",
                "في الثلاثاء، 5 مارس 2024، 16:18 Ada Lovelace <ada@example.org> كتب:",
                "في الثلاثاء، 5 مارس 2024 في 4:18 م تمت كتابة ما يلي بواسطة Ada Lovelace <ada@example.org>:",
                "در تاریخ 5 مارس 2024، 16:18 Ada Lovelace <ada@example.org> نوشت:",
                "\u202Bב-5 במרץ 2024 בשעה 16:18, \u200FAda Lovelace <ada@example.org> כתב/ה:",
                "בתאריך יום ג׳, 5 במרץ 2024 ב-16:18 מאת Ada Lovelace <ada@example.org>:",
                "मंगल, 5 मार्च 2024 को 4:18 pm बजे को Ada Lovelace <ada@example.org> ने लिखा:",
                "Ada Lovelace <ada@example.org> wrote on 5 Mar 2024:",
                "Ada Lovelace <ada@example.org> writes:",
                "Ada Lovelace <ada@example.org> schrieb am Di., 5. März 2024 um 16:18 Uhr:",
                "Ada Lovelace <ada@example.org> hat am 05.03.2024 16:18 geschrieben:",
                "Ada Lovelace <ada@example.org> a écrit :",
                "Ada Lovelace <ada@example.org> escribió el 5 mar 2024:",
                "Ada Lovelace <ada@example.org> ha scritto:",
                "Ada Lovelace <ada@example.org> escreveu (5/3/2024):",
                "Ada Lovelace <ada@example.org> schreef op 5 mrt 2024 16:18:",
                "Ada Lovelace <ada@example.org> skrev:",
                "Ada Lovelace <ada@example.org> kirjoitti 5.3.2024 kello 16.18:",
                "Użytkownik Ada Lovelace <ada@example.org> napisał:",
                "Ada Lovelace <ada@example.org> писал(а) 05.03.2024 16:18:",
                "Ada Lovelace <ada@example.org> napsala:",
                "Ada Lovelace <ada@example.org> ezt írta (időpont: 2024. márc. 5., K, 16:18):",
                "Ada Lovelace <ada@example.org>, 5 Mar 2024 Sal, 16:18 tarihinde şunu yazdı:",
                "Ο χρήστης Ada Lovelace <ada@example.org> έγραψε:",
                "Ada Lovelace <ada@example.org> a scris:",
                "Ada Lovelace <ada@example.org> 于2024年3月5日周二 16:18写道：",
                "Ada Lovelace <ada@example.org> 於 2024年3月5日 週二 下午4:18寫道：",
                "Ada Lovelace <ada@example.org> さんは 2024/03/05 16:18 に書きました:");
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aQuoteHeaderIsRecognised(String header) {
        var reply = new ReplyTrimmer().trim("Thanks!\n\n" + header + "\n> What we wrote.\n");
        assertThat(reply.visible()).isEqualTo("Thanks!");
        assertThat(reply.folded()).startsWith(header);
    }

    @ParameterizedTest
    @MethodSource("headers")
    void aWrappedQuoteHeaderIsRecognised(String header) {
        var wrapped = wrapped(header, 40);
        var reply = new ReplyTrimmer().trim("Thanks!\n\n" + wrapped + "\n> What we wrote.\n");
        assertThat(reply.visible()).isEqualTo("Thanks!");
    }

    @Test
    void everyRowOfTheTableIsTried() {
        var idle = new ArrayList<>(Stream.concat(QuoteHeaders.ANCHORED.stream(), QuoteHeaders.NAMED.stream())
                .toList());
        for (var header : headers()) {
            var plain = Line.of(header, 0, header.length()).bare();
            idle.removeIf(row -> row.matches(plain, plain.toLowerCase(Locale.ROOT)));
        }
        assertThat(idle).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceIsNoQuoteHeader(String sentence) {
        var text = sentence + "\nand so it went on.\n";
        assertThat(new ReplyTrimmer().trim(text).visible()).isEqualTo(text.strip());
    }

    static List<String> sentences() {
        return List.of(
                "On this day I wrote:",
                "I followed the guide and it says:",
                "These are my settings:",
                "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1234, Size: 512x512:",
                "Questions:",
                "This is what she wrote:",
                "My prompt was written like this:",
                "On the second try it worked, here is the prompt:",
                "Am Ende schrieb ich einfach alles neu:",
                "Le résultat est joli mais on a écrit trop vite:");
    }

    /** As mail programs do it, at a blank. */
    private static String wrapped(String header, int width) {
        var wrapped = new StringBuilder();
        int column = 0;
        for (var word : header.split(" ", -1)) {
            if (column > 0 && column + word.length() >= width) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
            }
            wrapped.append(word);
            column += word.length() + 1;
        }
        return wrapped.toString();
    }
}
