package dev.atelier.mentorship.artifact;

/** Something a reviewer should know about an accepted picture; the words are for people. */
public enum ImageNote {
    NO_GENERATION_DATA(
            "No generation parameters were found in this file. Screenshots, messengers, image editors and most photo"
                    + " sites remove them: hand in the file that the tool itself saved, and keep saving of parameters"
                    + " (metadata, workflow) switched on in its settings."),
    TRAILING_BYTES("The file goes on after the picture ends; what follows is not shown."),
    DAMAGED_METADATA("A part of the file beside the picture is damaged and was left out."),
    OVERSIZED_METADATA("A text inside the file is too large to read and was left out."),
    NAME_DISAGREES("The file's name promises another format than its content has; the content counts."),
    ANIMATED("The picture is animated; the thumbnail shows its first frame.");

    private final String words;

    ImageNote(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
