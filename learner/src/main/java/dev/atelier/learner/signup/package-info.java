/** How people sign up for a cohort by themselves: from when until when, by which code, and what they are asked. */
@NullMarked
package dev.atelier.learner.signup;

import org.jspecify.annotations.NullMarked;
