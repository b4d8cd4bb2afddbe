package dev.atelier.event.outline;

import java.util.List;
import java.util.regex.Pattern;

/** The words at the head of a table's columns. */
final class ColumnWords {
    enum Column {
        TIME,
        UNTIL,
        DAY,
        LENGTH,
        KEY,
        TITLE,
        SPEAKER,
        ROOM,
        KIND,
        ITEMS,
        OTHER
    }

    record Row(Pattern pattern, Column column) {}

    static final List<Row> ROWS = List.of(
            row(
                    "time|when|hours?|start(?:s|ing)?(?:"
                        + " time)?|from|begin|slot|uhrzeit|zeit|beginn|début|inicio|horaire|horario|horário|timings?|time"
                        + " slot|hora de inicio|hora|heure|時間|时间|الوقت|שעה",
                    Column.TIME),
            row("end(?:s|ing)?(?: time)?|until|till|to|finish|ende|fin|bis", Column.UNTIL),
            row(
                    "(?:duration|length|dauer|dur[ée]e|duraci[óo]n|mins?|minutes|minuten|time"
                            + " allotted)(?:\\s?[(\\[]?(?:in"
                            + " )?(?:mins?\\.?|minutes|minuten|hours|hrs?|h)[)\\]]?)?|time\\s?[(\\[](?:in"
                            + " )?(?:mins?\\.?|minutes)[)\\]]",
                    Column.LENGTH),
            row("day|date|tag|datum|jour|fecha|日付|日期", Column.DAY),
            row(
                    "#|no\\.?|nr\\.?|module(?:"
                            + " (?:no\\.?|number|#))?|week|unit|part|block|chapter|lecture|lesson|modul|模块",
                    Column.KEY),
            row(
                    "topics?|title|session|activity|what|subject|agenda(?:"
                        + " item)?|event|description|programme?|item|talk|programm|inhalt|tema|título|titre|actividad|activité|atividade|sesión|séance|sitzung|session"
                        + " title|workshop|what we do|thema|titel|tema|sujet|内容|主题|الموضوع|נושא",
                    Column.TITLE),
            row(
                    "speakers?(?:"
                        + " name)?|instructors?|presenters?|trainers?|facilitators?|lecturers?|teachers?|resource"
                        + " persons?|faculty|mentors?|dozent(?:in)?|trainer(?:in)?|leitung|formateur|formatrice|formador(?:a)?|who|led"
                        + " by|lead|host|name|referent(?:in)?|ponente|intervenant|講師|讲师|المتحدث",
                    Column.SPEAKER),
            row("room|where|location|venue|place|hall|raum|sala|salle|場所|会場|地点|القاعة", Column.ROOM),
            row("kind|type|format|art", Column.KIND),
            row("items|contents?|details|covers|subtopics|key topics", Column.ITEMS));

    private ColumnWords() {}

    static Column recognise(String cell) {
        for (var row : ROWS) {
            if (cell.length() <= 40
                    && row.pattern().matcher(cell.replaceFirst("\\s?:$", "")).matches()) {
                return row.column();
            }
        }
        return Column.OTHER;
    }

    /**
     * The labels above columns that each have entries of their own, beside a first one of times: days, or else tracks and
     * rooms; empty where the row is no such head.
     */
    static List<String> labels(List<String> cells) {
        var labels = cells.subList(Math.min(1, cells.size()), cells.size());
        var beside = cells.size() > 2 && labels.stream().noneMatch(String::isEmpty);
        var timed = beside && (cells.getFirst().isEmpty() || recognise(cells.getFirst()) == Column.TIME);
        if (timed && labels.stream().allMatch(Rows::isDay)) {
            return List.copyOf(labels);
        }
        return timed
                        && !cells.getFirst().isEmpty()
                        && labels.stream().allMatch(label -> recognise(label) == Column.OTHER)
                ? List.copyOf(labels)
                : List.of();
    }

    /** A row is a table's head when at least two of its cells, and half of them, are such words. */
    static boolean isHead(List<String> cells) {
        var known =
                cells.stream().filter(cell -> recognise(cell) != Column.OTHER).count();
        return known >= 2 && known * 2 >= cells.size();
    }

    private static Row row(String words, Column column) {
        return new Row(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), column);
    }
}
