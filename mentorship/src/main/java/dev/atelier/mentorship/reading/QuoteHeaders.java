package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The quote headers of the world. A row here wants a row in the test of the same name. */
final class QuoteHeaders {
    /** Those that begin with a word of their own or with the date. */
    static final List<QuoteHeader> ANCHORED = List.of(
            QuoteHeader.of("*", "gmt", "\\d{4}-\\d\\d-\\d\\d \\d\\d?:\\d\\d GMT(?:[+-]\\d\\d:?\\d\\d)? …"),
            QuoteHeader.of("*", "@", "{date}.{1,200}[<(\\[] ?(?:mailto:)?\\S{1,100}@\\S{1,100} ?[>)\\]]:"),
            QuoteHeader.of("en", "wrote", "-{0,4} ?On … wrote(?:: …)?(?:: ?-{0,4}| ?-{2,4}|)"),
            QuoteHeader.of("en", "wrote", "At … wrote:"),
            QuoteHeader.of("en", "wr", "(?:In|In article|In message) … (?:wrote|writes):"),
            QuoteHeader.of("en", "wrote", "{date}… wrote:"),
            QuoteHeader.of("en", "quoting", "Quoting …:"),
            QuoteHeader.of("de", "schrieb", "(?:Am|Den|Zitat von|Um) … schrieb(?: …)?:"),
            QuoteHeader.of("de", "schrieb", "{date}… schrieb(?: …)?:"),
            QuoteHeader.of("de", "geschrieben", "Am … (?:hat|haben) … geschrieben:"),
            QuoteHeader.of("de", "zitat von", "Zitat von …:"),
            QuoteHeader.of("fr", "écrit", "Le … (?:a|avez|ai) écrit:"),
            QuoteHeader.of("fr", "écri", "(?:{date}…|Le …,.{1,200}) (?:a écrit|écrivait|écrivit):"),
            QuoteHeader.of("es", "escribió", "(?:El|Con fecha|En) … escribió:"),
            QuoteHeader.of("es", "escribió", "{date}… escribió:"),
            QuoteHeader.of("it", "scritto", "(?:Il|In data|Il giorno|Alle) … ha scritto:"),
            QuoteHeader.of("it", "scritto", "{date}… ha scritto:"),
            QuoteHeader.of("pt", "escreveu", "(?:Em|A|No dia|Às|Aos) … escreveu:"),
            QuoteHeader.of("pt", "escreveu", "{date}… escreveu:"),
            QuoteHeader.of("nl", "schreef", "(?:Op|Den) … schreef(?: …)?:"),
            QuoteHeader.of("nl", "geschreven", "Op … heeft … geschreven:"),
            QuoteHeader.of("nl", "schreef", "{date}… schreef(?: …)?:"),
            QuoteHeader.of("sv", "skrev", "(?:Den|På) … skrev(?: …)?:"),
            QuoteHeader.of("da", "skrev", "{date}… skrev(?: …)?:"),
            QuoteHeader.of("no", "skrev", "(?:Den|På) … skrev følgende:"),
            QuoteHeader.of("fi", "kirjoitti", "{date}… kirjoitti:"),
            QuoteHeader.of("pl", "napisa", "(?:{date}|W dniu|Dnia|Dn\\.)…napisał(?:a|\\(a\\)|/a|)?:"),
            QuoteHeader.of("pl", "pisze", "(?:W dniu|Dnia) … pisze:"),
            QuoteHeader.of("pl", "napisana", "Wiadomość napisana przez …:"),
            QuoteHeader.of("ru", "напис", "(?:{date}|В сообщении)… (?:напис[аa]л(?:а|\\(а\\)|/а|и)?):"),
            QuoteHeader.of("ru", "пишет", "{date}… пишет:"),
            QuoteHeader.of("cs", "napsal", "(?:{date}|Dne )… napsal(?:a|\\(a\\)|/a|)?:"),
            QuoteHeader.of("sk", "napísal", "(?:{date}|Dňa )… napísal(?:a|\\(a\\)|/a|)?:"),
            QuoteHeader.of("hu", "írta", "{date}… írta(?: …)?:"),
            QuoteHeader.of("tr", "yazdı", "{date}… (?:şunları |şunu |)yazdı:"),
            QuoteHeader.of("el", "έγραψε", "(?:Στις|Την|Στις …,) … έγραψε:"),
            QuoteHeader.of("uk", "пише", "{date}… пише:"),
            QuoteHeader.of("uk", "написа", "{date}… написа(?:в|ла|в\\(ла\\)|в/ла):"),
            QuoteHeader.of("bg", "написа", "(?:На |{date})… написа:"),
            QuoteHeader.of("ro", "scris", "(?:În|Pe|La|Pe data de|{date}) ?… a scris:"),
            QuoteHeader.of(
                    "hr",
                    "napisa",
                    "(?:{date}|Dana )… (?:je )?(?:napisao|napisala|napisao/la|napisao\\(la\\)|napisao/napisala):"),
            QuoteHeader.of("sl", "napisal", "(?:{date}|Dne )… je (?:oseba … )?napisal(?:a|/a)?:"),
            QuoteHeader.of("lt", "rašė", "{date}… rašė:"),
            QuoteHeader.of("lv", "rakstīja", "{date}… rakstīja(?: …)?:"),
            QuoteHeader.of("et", "kirjuta", "(?:Kuupäeval |{date})… kirjuta(?:s|sid|tas)(?: …)?:"),
            QuoteHeader.of("ca", "escri", "(?:El|Missatge de) … (?:va escriure|del dia …):"),
            QuoteHeader.of("ca", "missatge", "Missatge de …:"),
            QuoteHeader.of("vi", "viết", "(?:Vào|Lúc|{date}) ?… (?:đã )?viết:"),
            QuoteHeader.of("id", "menulis", "(?:Pada|{date}) ?… menulis:"),
            QuoteHeader.of("th", "เขียน", "(?:ในวันที่|เมื่อ|{date}) ?… ?เขียน(?:ว่า)?:"),
            QuoteHeader.of("zh", "写道", "(?:在|于|{date}).{1,300}写道:"),
            QuoteHeader.of("zh", "寫道", "(?:在|於|{date}).{1,300}寫道:"),
            QuoteHeader.of("ja", "の", "{date}.{1,300}(?:のメール|のメッセージ):"),
            QuoteHeader.of("ja", "書", "{date}.{1,300}(?:書きました|書かれました):"),
            QuoteHeader.of("ko", "작성", "{date}.{1,300}작성(?:함)?:"),
            QuoteHeader.of("ko", "썼", "{date}.{1,300}썼(?:습니다|어요):"),
            QuoteHeader.of("ar", "كتب", "(?:في|بتاريخ|يوم) ?….{0,2}كتب(?:ت|ه)? ?.{0,200}:"),
            QuoteHeader.of("ar", "كتابة", "(?:في|بتاريخ) ?…كتابة ما يلي بواسطة …:"),
            QuoteHeader.of("fa", "نوشت", "(?:در|{date}) ?….{0,2}نوشت(?:ه|ند)?:"),
            QuoteHeader.of("he", "כתב", "(?:ב-|ב־|בתאריך|ביום|{date}) ?… כתב(?:ה|/ה|ו)?(?: …)?:"),
            QuoteHeader.of("he", "מאת", "בתאריך … מאת …:"),
            QuoteHeader.of("hi", "लिखा", "{date}… (?:ने )?लिखा:"));

    /** Those that begin with a name, which could be anything, so that they are asked last. */
    static final List<QuoteHeader> NAMED = List.of(
            QuoteHeader.of("en", "wrote", "{who},? wrote(?: on …| in …| \\(…\\))?:"),
            QuoteHeader.of("en", "writes", "{who},? writes:"),
            QuoteHeader.of("de", "schrieb", "{who} schrieb(?: am …)?:"),
            QuoteHeader.of("de", "geschrieben", "{who} hat am … geschrieben:"),
            QuoteHeader.of("fr", "écrit", "{who} a écrit(?: le …)?:"),
            QuoteHeader.of("es", "escribió", "{who} escribió(?: el …)?:"),
            QuoteHeader.of("it", "scritto", "{who} ha scritto(?: …)?:"),
            QuoteHeader.of("pt", "escreveu", "{who} escreveu(?: …)?:"),
            QuoteHeader.of("nl", "schreef", "{who} schreef(?: op …)?:"),
            QuoteHeader.of("sv", "skrev", "{who} skrev(?: …)?:"),
            QuoteHeader.of("fi", "kirjoitti", "{who} kirjoitti(?: …)?:"),
            QuoteHeader.of("pl", "napisa", "(?:Użytkownik )?{who} napisał(?:a|\\(a\\)|/a)?(?: …)?:"),
            QuoteHeader.of("ru", "пис", "{who} (?:написал(?:а|\\(а\\))?|писал(?:а|\\(а\\))?)(?: …)?:"),
            QuoteHeader.of("cs", "napsal", "{who} napsal(?:a|\\(a\\))?(?: …)?:"),
            QuoteHeader.of("hu", "írta", "{who},? (?:ezt )?írta(?: …)?:"),
            QuoteHeader.of("tr", "tarihinde", "{who}.{1,200} tarihinde .{0,40}yazdı:"),
            QuoteHeader.of("el", "έγραψε", "(?:Ο χρήστης |Ο/Η )?{who} έγραψε(?: …)?:"),
            QuoteHeader.of("ro", "scris", "{who} a scris(?: …)?:"),
            QuoteHeader.of("zh", "写道", "{who} ?[于在].{1,200}写道:"),
            QuoteHeader.of("zh", "寫道", "{who} ?[於在].{1,200}寫道:"),
            QuoteHeader.of("ja", "書", "{who}.{0,20}(?:さんは|は).{0,100}書きました:"));

    private static final int SHORTEST = 8;
    private static final Pattern EVIDENCE =
            Pattern.compile("\\d{4}|\\d{1,2}[:.]\\d{2}|\\S@\\S|mailto|\\d{1,2}[./-]\\d{1,2}|\\d ?[年月日년월일]");

    private QuoteHeaders() {}

    /** A cheap look before the patterns: a header ends with a colon or dashes, or begins with a date. */
    static boolean mayEndWith(String words) {
        if (words.isEmpty()) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        return last == ':'
                || last == '：'
                || last == '-'
                || words.endsWith("wrote")
                || Character.isDigit(words.charAt(0));
    }

    static boolean matches(String words, List<QuoteHeader> table) {
        if (words.length() < SHORTEST || !EVIDENCE.matcher(words).find()) {
            return false;
        }
        var text = words.replace("*", "").strip();
        var lowerCase = text.toLowerCase(Locale.ROOT);
        return table.stream().anyMatch(row -> row.matches(text, lowerCase));
    }
}
