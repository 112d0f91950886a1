/** What several tests share: generators, lists of stages, ways to measure and to copy. */
@NullMarked
package io.github.copydesk.tests.support;

import org.jspecify.annotations.NullMarked;
