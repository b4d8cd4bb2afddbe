package dev.atelier.demo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A notebook as the demo's learners hand it in. */
final class Notebook {

    private Notebook() {}

    /** In nbformat 4.5: what was tried, the code, what it printed and the picture that came out. */
    static byte[] of(byte[] png) {
        return """
            {
             "nbformat": 4, "nbformat_minor": 5,
             "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
             "cells": [
              {"id": "why", "cell_type": "markdown", "metadata": {},
               "source": ["# From noise to hills\\n", "Twenty steps, then thirty, with the **same seed**."]},
              {"id": "how", "cell_type": "code", "metadata": {}, "execution_count": 1,
               "source": ["image = pipe(prompt, num_inference_steps=20, guidance_scale=7).images[0]\\n", "image"],
               "outputs": [
                {"output_type": "stream", "name": "stdout", "text": ["20 of 20 steps\\n"]},
                {"output_type": "display_data", "metadata": {}, "data": {"image/png": "%s"}}]}
             ]
            }
            """.formatted(Base64.getEncoder().encodeToString(png)).getBytes(StandardCharsets.UTF_8);
    }
}
