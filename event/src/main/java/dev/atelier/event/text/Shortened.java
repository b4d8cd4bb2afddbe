package dev.atelier.event.text;

/** Text cut to a length, between words where possible, with a sign that something is missing. */
public final class Shortened {

    private Shortened() {}

    public static String to(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        var space = text.lastIndexOf(' ', longest - 1);
        var cut = space > longest / 2 ? space : longest - 1;
        var whole = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return text.substring(0, whole).strip() + "…";
    }
}
