/** Who really sent a mail: what DKIM, SPF and DMARC say of it, and what a trusted relay has said already. */
@NullMarked
package dev.atelier.mentorship.proof;

import org.jspecify.annotations.NullMarked;
