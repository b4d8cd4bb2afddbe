package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines that announce an earlier mail: "-----Original Message-----", "Begin forwarded message:". */
final class ForwardMarks {
    /** One way to announce it, in small letters and without dashes and colon. */
    record Mark(String language, String words, boolean dashed) {}

    static final List<Mark> TABLE = List.of(
            new Mark("en", "original message", true),
            new Mark("en", "original mail", true),
            new Mark("en", "original appointment", true),
            new Mark("en", "forwarded message", true),
            new Mark("en", "forwarded by", true),
            new Mark("en", "reply message", true),
            new Mark("en", "begin forwarded message", false),
            new Mark("de", "ursprüngliche nachricht", true),
            new Mark("de", "ursprüngliche mail", true),
            new Mark("de", "originalnachricht", true),
            new Mark("de", "original nachricht", true),
            new Mark("de", "original-nachricht", true),
            new Mark("de", "weitergeleitete nachricht", true),
            new Mark("de", "anfang der weitergeleiteten nachricht", false),
            new Mark("de", "anfang der weitergeleiteten e-mail", false),
            new Mark("fr", "message d'origine", true),
            new Mark("fr", "message original", true),
            new Mark("fr", "mail original", true),
            new Mark("fr", "message initial", true),
            new Mark("fr", "message transféré", true),
            new Mark("fr", "début du message réexpédié", false),
            new Mark("fr", "début du message transféré", false),
            new Mark("es", "mensaje original", true),
            new Mark("es", "mensaje reenviado", true),
            new Mark("es", "inicio del mensaje reenviado", false),
            new Mark("it", "messaggio originale", true),
            new Mark("it", "messaggio inoltrato", true),
            new Mark("it", "inizio messaggio inoltrato", false),
            new Mark("pt", "mensagem original", true),
            new Mark("pt", "mensagem encaminhada", true),
            new Mark("pt", "mensagem reencaminhada", true),
            new Mark("pt", "início da mensagem encaminhada", false),
            new Mark("nl", "oorspronkelijk bericht", true),
            new Mark("nl", "origineel bericht", true),
            new Mark("nl", "doorgestuurd bericht", true),
            new Mark("nl", "begin doorgestuurd bericht", false),
            new Mark("sv", "ursprungligt meddelande", true),
            new Mark("sv", "vidarebefordrat meddelande", true),
            new Mark("sv", "vidarebefordrat brev", false),
            new Mark("no", "opprinnelig melding", true),
            new Mark("no", "videresendt melding", true),
            new Mark("no", "videresendt melding", false),
            new Mark("da", "oprindelig meddelelse", true),
            new Mark("da", "videresendt meddelelse", true),
            new Mark("da", "videresendt besked", false),
            new Mark("fi", "alkuperäinen viesti", true),
            new Mark("fi", "välitetty viesti", true),
            new Mark("fi", "välitetty viesti alkaa", false),
            new Mark("pl", "wiadomość oryginalna", true),
            new Mark("pl", "oryginalna wiadomość", true),
            new Mark("pl", "przekazana wiadomość", true),
            new Mark("pl", "początek przekazywanej wiadomości", false),
            new Mark("pl", "wiadomość przekazana dalej", true),
            new Mark("ru", "исходное сообщение", true),
            new Mark("ru", "пересылаемое сообщение", true),
            new Mark("ru", "пересланное сообщение", true),
            new Mark("ru", "начало переадресованного сообщения", false),
            new Mark("uk", "вихідне повідомлення", true),
            new Mark("uk", "переслане повідомлення", true),
            new Mark("cs", "původní zpráva", true),
            new Mark("cs", "přeposlaná zpráva", true),
            new Mark("cs", "začátek přeposílané zprávy", false),
            new Mark("sk", "pôvodná správa", true),
            new Mark("hu", "eredeti üzenet", true),
            new Mark("hu", "továbbított üzenet", true),
            new Mark("hu", "továbbított levél kezdete", false),
            new Mark("tr", "özgün ileti", true),
            new Mark("tr", "orijinal mesaj", true),
            new Mark("tr", "iletilen mesaj", true),
            new Mark("tr", "iletilmiş mesajın başlangıcı", false),
            new Mark("el", "αρχικό μήνυμα", true),
            new Mark("el", "προωθημένο μήνυμα", true),
            new Mark("ro", "mesaj original", true),
            new Mark("ro", "mesaj redirecționat", true),
            new Mark("zh", "原始邮件", true),
            new Mark("zh", "原始郵件", true),
            new Mark("zh", "转发邮件信息", true),
            new Mark("zh", "转发的邮件", true),
            new Mark("zh", "邮件原件", true),
            new Mark("zh", "下面是被转发的邮件", false),
            new Mark("zh", "開始轉寄郵件", false),
            new Mark("ja", "元のメッセージ", true),
            new Mark("ja", "転送メッセージ", true),
            new Mark("ja", "転送されたメッセージ", false),
            new Mark("ko", "원본 메시지", true),
            new Mark("ko", "원본 메일", true),
            new Mark("ko", "전달된 메시지", true),
            new Mark("ar", "الرسالة الأصلية", true),
            new Mark("ar", "رسالة معاد توجيهها", true),
            new Mark("he", "הודעה מקורית", true),
            new Mark("he", "הודעה שהועברה", true),
            new Mark("hi", "मूल संदेश", true),
            new Mark("vi", "thư gốc", true),
            new Mark("id", "pesan asli", true));

    private static final Pattern DASHED = Pattern.compile(
            "[-_=*>\\s]{0,60}[-_=]{2,60}[ *]{0,9}([^-_=*\\s][^_=*]{2,60}?)[ :*]{0,9}[-_=*]{2,60}[\\s*]{0,9}");
    private static final Set<String> DASHED_WORDS = words(true);
    private static final Set<String> BARE_WORDS = words(false);

    private ForwardMarks() {}

    static boolean isOne(String line) {
        if (line.isBlank() || line.length() > 140) {
            return false;
        }
        var dashed = DASHED.matcher(line);
        if (dashed.matches()) {
            var words = normal(dashed.group(1));
            return DASHED_WORDS.contains(words) || words.startsWith("forwarded by ");
        }
        boolean announces = line.endsWith(":") || line.endsWith("：");
        return announces && BARE_WORDS.contains(normal(line.substring(0, line.length() - 1)));
    }

    private static String normal(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll(" {2,9}", " ");
    }

    private static Set<String> words(boolean dashed) {
        return TABLE.stream()
                .filter(mark -> mark.dashed() == dashed)
                .map(Mark::words)
                .collect(Collectors.toUnmodifiableSet());
    }
}
