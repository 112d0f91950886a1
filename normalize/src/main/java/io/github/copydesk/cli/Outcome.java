package io.github.copydesk.cli;

import java.util.List;

/**
 * What became of a portion of the work.
 *
 * @param output what to print, UTF-8
 * @param documents how many documents were done
 * @param failures a message for each document that failed
 * @param warnings what is worth saying of documents that were done
 */
record Outcome(byte[] output, int documents, List<String> failures, List<String> warnings) {}
