package io.github.copydesk.cli;

import java.util.List;

/**
 * What became of a portion of the work.
 *
 * @param result what was made of the documents that were done
 * @param documents how many these are
 * @param failures a message for each document that failed
 * @param warnings what is worth saying of documents that were done
 */
record Outcome<T>(T result, int documents, List<String> failures, List<String> warnings) {}
