package dev.atelier.mentorship.artifact;

/** Why a reading of generation parameters may differ from what another program reads in the same file. */
public enum ConfidenceNote {
    PARAMETERS_NOT_ON_LAST_LINE(
            "The parameters do not stand on the last line, where the writing tool itself would look."),
    PARAMETER_LINE_GUESSED("The last line looks like parameters but names none that is commonly known."),
    PROMPT_LOOKS_LIKE_PARAMETERS(
            "The prompt itself holds words that look like parameters; other programs may cut it there."),
    COLLAPSED_TO_ONE_LINE("The line breaks of the text are lost; where the prompt ends is a guess."),
    PARAMETERS_MISSING("There is a prompt but no parameters."),
    WRITTEN_BY_CUSTOM_NODE("A custom node wrote these parameters beside the graph; the graph is the truth."),
    SEVERAL_SAMPLERS("Several samplers took part; the first one is shown as the main one."),
    GRAPH_NOT_REDUCED("No sampler was recognised in this graph; only its raw text is kept."),
    READ_FROM_EDITOR_GRAPH("Only the editor's graph is there, which may differ from what was run."),
    HIDDEN_IN_PIXELS("The parameters were hidden in the pixels themselves."),
    POSTPROCESSED(
            "The picture was upscaled or restored afterwards; the parameters of the first generation may be missing."),
    GRID("This is a grid: seed and size are those of single cells."),
    SIZE_DISAGREES(
            "The size in the parameters is not the size of this picture: it was cropped, scaled or edited afterwards.");

    private final String words;

    ConfidenceNote(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
