package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;

/** The names of months and weekdays in the languages that agendas come in, with their usual short forms. */
final class CalendarWords {
    /** One expression per month: English, German, French, Spanish, Portuguese, Italian, Dutch, Hindi. */
    static final List<String> MONTHS = List.of(
            "jan(?:uary|uari|uar|vier|eiro|v)?|jänner|enero|ene|gennaio|gen|जनवरी",
            "feb(?:ruary|ruari|ruar|rero|braio)?|f[eé]v(?:rier|r)?|fevereiro|फ़रवरी|फरवरी",
            "march|mar(?:zo|s)?|märz|mrz|maart|mrt|março|मार्च",
            "apr(?:ile|il)?|avr(?:il)?|abr(?:il)?|अप्रैल",
            "may|mai|mayo|maio|maggio|mag|mei|मई",
            "june?|juni|juin|junio|jun(?:ho)?|giugno|giu|जून",
            "july?|juli|juil(?:let)?|julio|julho|luglio|lug|जुलाई",
            "aug(?:ust|ustus)?|août|aout|ago(?:sto)?|अगस्त",
            "sept?(?:ember|embre|iembre)?|set(?:tembre|embro)?|सितंबर|सितम्बर",
            "oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?|अक्टूबर|अक्तूबर",
            "nov(?:ember|embre|iembre|embro)?|नवंबर|नवम्बर",
            "dec(?:ember)?|dez(?:ember|embro)?|d[eé]c(?:embre)?|dic(?:iembre|embre)?|दिसंबर|दिसम्बर");

    /** Only where English is the language does a month stand before its day, and "Set 2" is no second of September. */
    static final String ENGLISH_MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    /** Written in full; each of these words names a day all by itself. */
    static final String WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
            + "|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo"
            + "|(?:segunda|terça|quarta|quinta|sexta)-feira"
            + "|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica"
            + "|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
            + "|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार"
            + "|somvaar|mangalvaar|budhvaar|guruvaar|shukravaar|shanivaar|ravivaar";

    /** What may stand before a date for a weekday. */
    static final String SHORT_WEEKDAYS = "mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so"
            + "|lun|mar|mer|jeu|ven|sam|dim|mi[eé]|jue|vie|s[aá]b|dom|ma|wo|vr|za|zo";

    private static final List<Pattern> BY_MONTH = MONTHS.stream()
            .map(names -> Pattern.compile(names, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private CalendarWords() {}

    /** From 1 to 12, of a name that {@link #MONTHS} holds. */
    static int month(String name) {
        for (var month = 1; month <= 12; month++) {
            if (BY_MONTH.get(month - 1).matcher(name).matches()) {
                return month;
            }
        }
        throw new IllegalArgumentException("No month is called " + name);
    }
}
