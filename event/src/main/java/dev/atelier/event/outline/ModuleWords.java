package dev.atelier.event.outline;

import java.util.List;

/** The words that open a module heading, with their rank: a word of a lower rank holds those of a higher one. */
final class ModuleWords {
    static final int DAY = 0;

    record Row(int rank, String words) {}

    static final List<Row> ROWS = List.of(
            new Row(DAY, "day|tag|jour|día|dia|giorno|dag|din|दिन|день|اليوم|יום|日目"),
            new Row(1, "part|week|phase|teil|woche|partie|semaine|parte|semana|часть|неделя|الجزء|الأسبوع|חלק|שבוע"),
            new Row(
                    2,
                    "module|unit|chapter|block|track|modul|módulo|modulo|kapitel|chapitre|capítulo|unidad|einheit|модуль|глава|الوحدة|الفصل|יחידה|モジュール|模块|单元|單元|모듈|मॉड्यूल"),
            new Row(
                    3,
                    "session|section|lecture|lesson|topic|stage|class|sitzung|lektion|séance|leçon|sesión|lección|sessão|sessione|сессия|सत्र|satra|урок|занятие|الجلسة|الدرس|שיעור|セッション|課程|课程"));

    private ModuleWords() {}
}
