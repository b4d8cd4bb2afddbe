/** How long a change takes from its commit to five hundred screens, beside the way that PostgreSQL tells of it. */
@NullMarked
package dev.atelier.bench.live;

import org.jspecify.annotations.NullMarked;
