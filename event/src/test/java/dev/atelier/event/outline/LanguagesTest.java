package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void arabicIsRead() {
        assertThat(Fixtures.sketch("rtl.txt")).isEqualTo("""
            # ورشة الخط العربي
            1: الأدوات
              - القلم
              - الحبر
              - تمرين: رسم الألف {exercise}
            2: الحروف
              - حرف الباء
              - أسئلة {questions}
            """);
    }

    @Test
    void hebrewTimesAreRead() {
        assertThat(Fixtures.sketch("hebrew-times.txt")).isEqualTo("""
            # סדנת אפייה
            1*: סדנת אפייה
              - לחם {09:00-10:00}
              - הפסקה {break, 10:00-10:15}
              - תרגיל: חלות {exercise, 10:15-11:30}
            """);
    }

    @Test
    void japaneseIsRead() {
        assertThat(Fixtures.sketch("cjk.txt")).isEqualTo("""
            # 画像生成ワークショップ
            day 1 2027-04-10
            1: 拡散モデルの基礎
              - ノイズとは
              - デモ：最初の画像 {demo}
            2: 実践
              - 演習：自分の画像を作る {exercise}
              - 質疑応答 {questions}
            """);
    }

    @Test
    void chineseIsRead() {
        assertThat(Fixtures.sketch("chinese-modules.txt")).isEqualTo("""
            # 陶艺工作坊
            1: 泥土
              - 认识泥土
              - 练习：揉泥 {exercise}
            2: 成型
              - 拉坯演示 {demo}
              - 问答 {questions}
            """);
    }

    @Test
    void germanIsRead() {
        assertThat(Fixtures.sketch("german.txt")).isEqualTo("""
            # Filzen für Anfänger
            day 1 2027-08-14
            1: Wolle
              - Schafrassen
              - Übung: Vlies legen {exercise}
            2: Wasser
              - Vorführung {demo}
              - Fragen {questions}
            """);
    }

    @Test
    void spanishIsRead() {
        assertThat(Fixtures.sketch("spanish.txt")).isEqualTo("""
            # Curso de Fotografía
            1: La luz
              - Luz natural
              - Luz artificial
            2: La cámara
              - Apertura
              - Ejercicio: velocidad {exercise}
            """);
    }
}
