/** Benchmarks. */
package io.github.copydesk.benchmarks;
