package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.List;
import java.util.regex.Pattern;

/** Guesses from its words what happens in an item; the first row that fits decides. */
final class KindWords {
    /** {@code timed}: the row holds only where the item has a time. */
    record Row(ItemKind kind, boolean timed, Pattern pattern) {}

    static final int LOOKED_AT = 300;

    static final List<Row> ROWS = List.of(
            row(
                    ItemKind.CHECKPOINT,
                    "^(?:live |final )?check-?\\s?point\\b(?!\\s(?:files?|formats?|merg\\w+|models?|loading))"),
            row(
                    ItemKind.CHECKPOINT,
                    "^(?:is )?every(?:body|one)\\b.{0,60}\\b(?:able to|there|ready|running|working)\\b.{0,40}\\?"),
            timed("^(?:(?:short|long|coffee|tea|lunch|morning|afternoon|comfort|stretch|mid-?day|refreshment)(?:"
                    + " ?[&/-] ?| and | )?){0,3}"
                    + "(?:break|lunch|dinner|breakfast|coffee|tea|refreshments|networking|brunch|snacks?)\\b"),
            timed(
                    "^(?:(?:mittags|kaffee|tee|vormittags|nachmittags|bio)?pause|mittagessen|abendessen|frühstück|imbiss|déjeuner|dîner|pause[-"
                        + " ]café|almuerzo|almoço|comida\\b|cena\\b|merienda|desayuno|descanso|pausa|pranzo|intervall?o|pauze|chai\\b|nashta|चाय|भोजन|लंच|नाश्ता|休憩|休息|午休|昼食|昼休み|午餐|استراحة|הפסקה)"),
            row(
                    ItemKind.QUESTIONS,
                    "\\bq\\s?(?:&|and|\\+|/|n)\\s?a\\b|\\bquestions?\\s?(?:and|&|/)\\s?answers?\\b|\\bask (?:me|us)"
                            + " anything\\b"),
            row(
                    ItemKind.QUESTIONS,
                    "^(?:open |your |any |final |time for"
                            + " )?(?:questions?|discussion|fragen)\\b|\\bfragerunde\\b|質疑応答|质疑|问答|提问|أسئلة|שאלות"),
            row(
                    ItemKind.PAPER_REVIEW,
                    "\\bpaper[- ](?:review|reading|discussion|club|walk-?through|session)\\b|\\breview of (?:the |a"
                            + " )?papers?\\b"),
            row(
                    ItemKind.PAPER_REVIEW,
                    "^(?:we )?read(?:ing)? (?:the |a |an )?(?:\\w+ )?papers?\\b|^papers?\\s?:|\\bjournal"
                            + " club\\b|論文|论文"),
            row(
                    ItemKind.HANDS_ON,
                    "\\bhands[- ]?on\\b|\\bpracticals?\\b(?!"
                            + " (?:tips|advice|uses?|examples?|considerations?|applications?))|\\bpractice"
                            + " session\\b|\\bcod(?:e|ing)[- ]along\\b|\\bcoding session\\b"),
            row(
                    ItemKind.HANDS_ON,
                    "^lab\\b(?:\\s?\\d{1,2})?\\s?(?:[:–—-]|$)|\\b(?:guided|coding|computer|practical) lab\\b|\\blab"
                            + " (?:session|time|work)\\b|実習|动手|上机"),
            row(
                    ItemKind.SET_UP,
                    "\\bset[- ]?up\\b|^setting[-"
                        + " ]up\\b|^install(?:ing|ation)?\\b|\\binstallation\\b|^configur(?:e|ing)\\b|^prepar(?:e|ing)"
                        + " (?:your|the) (?:laptop|computer|machine|environment)|\\beinrichtung\\b|セットアップ|环境搭建|安装"),
            row(
                    ItemKind.EXERCISE,
                    "\\bexercises?\\b|\\bassignments?\\b|\\bhomework\\b|\\bquiz(?:zes)?\\b|\\bworksheets?\\b|\\bkata\\b|^(?:coding"
                        + " |group |final )?challenge\\b"),
            row(
                    ItemKind.EXERCISE,
                    "\\bübung(?:en)?\\b|\\bexercices?\\b|\\bejercicios?\\b|\\besercizi[oi]?\\b|\\bexercícios?\\b|अभ्यास|演習|練習|练习|تمرين|תרגיל"),
            row(
                    ItemKind.DEMO,
                    "\\bdemos?\\b|\\bdemonstrations?\\b|\\bwalk-?\\s?through\\b|\\bshow-?case\\b|\\blive[-"
                            + " ]coding\\b|\\bvorführung\\b|デモ|演示"),
            row(
                    ItemKind.HANDS_ON,
                    "^(?:train|build|test|run|deploy|fine-?tune|try|implement|write|create)"
                            + " (?:a|an|your|our|it|the)\\b"),
            row(
                    ItemKind.HANDS_ON,
                    "^(?:running|trying|training)\\b.{0,80}\\b(?:environment|kaggle|colab|laptop|machine)\\b"));

    private KindWords() {}

    static ItemKind guess(String title, boolean timed) {
        var start = title.substring(0, Math.min(title.length(), LOOKED_AT));
        for (var row : ROWS) {
            if ((timed || !row.timed()) && row.pattern().matcher(start).find()) {
                return row.kind();
            }
        }
        return ItemKind.TOPIC;
    }

    private static Row row(ItemKind kind, String words) {
        return new Row(kind, false, pattern(words));
    }

    private static Row timed(String words) {
        return new Row(ItemKind.BREAK, true, pattern(words));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
