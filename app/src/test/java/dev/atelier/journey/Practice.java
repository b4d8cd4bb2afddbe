package dev.atelier.journey;

import java.nio.charset.StandardCharsets;

/** A notebook as a learner saves it: a question, some code, what it printed, and where it broke. */
final class Practice {

    private static final String NOTEBOOK = """
        {
         "nbformat": 4, "nbformat_minor": 5,
         "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
         "cells": [
          {"id": "why", "cell_type": "markdown", "metadata": {},
           "source": ["# Which sampler, how many steps?\\n", "\\n",
                      "The same **seed** for all of them, so that only the sampler differs."]},
          {"id": "load", "cell_type": "code", "metadata": {}, "execution_count": 1,
           "source": ["pipe = StableDiffusionPipeline.from_pretrained(MODEL, torch_dtype=torch.float16)\\n",
                      "pipe = pipe.to(\\"cuda\\")"],
           "outputs": [{"output_type": "stream", "name": "stderr",
                        "text": ["Loading pipeline components...: 100% 7/7 [00:04<00:00, 1.52it/s]\\n"]}]},
          {"id": "try", "cell_type": "code", "metadata": {}, "execution_count": 2,
           "source": ["generator = torch.Generator(\\"cuda\\").manual_seed(4711)\\n",
                      "for steps in (10, 20, 30):\\n",
                      "    image = pipe(PROMPT, num_inference_steps=steps, generator=generator).images[0]\\n",
                      "    print(steps, sharpness(image))"],
           "outputs": [{"output_type": "stream", "name": "stdout",
                        "text": ["10 0.31\\n", "20 0.58\\n", "30 0.44\\n"]}]},
          {"id": "save", "cell_type": "code", "metadata": {}, "execution_count": 3,
           "source": ["image.save(\\"out/steps.png\\")"],
           "outputs": [{"output_type": "error", "ename": "FileNotFoundError",
                        "evalue": "[Errno 2] No such file or directory: 'out/steps.png'",
                        "traceback": ["FileNotFoundError: [Errno 2] No such file or directory: 'out/steps.png'"]}]}
         ]
        }
        """;

    private Practice() {}

    static byte[] file() {
        return NOTEBOOK.getBytes(StandardCharsets.UTF_8);
    }
}
