package wrong.atelier.event.feature;

import dev.atelier.api.Api;

/** Answers whoever calls, without asking who it is. */
@Api("/api/v1/open")
public class OpenCalls {}
