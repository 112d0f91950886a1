package io.github.copydesk.file;

/** Reads files of any format. */
public final class DocumentReader {

  private DocumentReader() {}
}
