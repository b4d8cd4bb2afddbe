package dev.atelier.mentorship.artifact;

/** The programs whose traces Atelier can read. */
public enum GenerationTool {
    AUTOMATIC1111("Stable Diffusion WebUI"),
    SDNEXT("SD.Next"),
    COMFYUI("ComfyUI"),
    FOOOCUS("Fooocus"),
    INVOKEAI("InvokeAI"),
    NOVELAI("NovelAI"),
    SWARMUI("SwarmUI"),
    EASY_DIFFUSION("Easy Diffusion"),
    DRAW_THINGS("Draw Things"),
    UNKNOWN("an unknown tool");

    private final String label;

    GenerationTool(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
