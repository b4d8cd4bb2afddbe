/** What calls of the API are answered with. Nobody's address is in it. */
@NullMarked
package dev.atelier.event.answer;

import org.jspecify.annotations.NullMarked;
