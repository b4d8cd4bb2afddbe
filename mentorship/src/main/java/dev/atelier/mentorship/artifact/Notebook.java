package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A notebook reduced to what can be shown safely: sources as text, outputs as text, pictures or errors. */
public record Notebook(int format, Optional<String> language, List<Cell> cells, Set<Note> notes) {
    public Notebook {
        cells = List.copyOf(cells);
        notes = Ordered.notes(notes, Note.class);
    }

    /** One cell; its id is there since format 4.5 and keeps its place when cells move. */
    public sealed interface Cell {
        Optional<String> id();

        String source();

        /** Markdown whose HTML, links and pictures its renderer must still make safe. */
        record Markdown(Optional<String> id, String source) implements Cell {}

        record Code(Optional<String> id, String source, Optional<Integer> executed, List<Output> outputs)
                implements Cell {
            public Code {
                outputs = List.copyOf(outputs);
            }
        }

        /** To be shown as text only. */
        record Raw(Optional<String> id, String source) implements Cell {}
    }

    /** What a code cell left behind. HTML, SVG and scripts are never among it. */
    public sealed interface Output {
        /** Text of a stream: `stdout`, `stderr` or `result`. */
        record Text(String stream, String text) implements Output {}

        /** A PNG or JPEG that passed the header check; the text stands in for it. */
        record Picture(ImageFormat format, int width, int height, Octets content, String text) implements Output {}

        record Failure(String name, String message, String traceback) implements Output {}

        /** Something that is not shown, by the media types it came in. */
        record Omitted(List<String> mediaTypes) implements Output {
            public Omitted {
                mediaTypes = List.copyOf(mediaTypes);
            }
        }
    }

    /** What a reviewer should know about the reading. */
    public enum Note {
        OLD_FORMAT("The notebook is in an old format and was read as if it were a new one."),
        MINOR_VERSION_MISSING("The notebook does not tell its minor version."),
        CELL_IDS_MISSING("Cells have no ids although the format asks for them."),
        ATTACHMENTS_LEFT_OUT("Pictures attached to text cells are not shown."),
        OUTPUT_SHORTENED("An output was too long and was shortened."),
        OUTPUT_OMITTED("An output is not shown because it is HTML, a script, a drawing or an unknown kind.");

        private final String words;

        Note(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
