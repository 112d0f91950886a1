package io.github.copydesk.style;

import java.io.Serializable;

/** Counts of name spellings over documents, mergeable in any order. */
public final class Census implements Serializable {

  private static final long serialVersionUID = 1L;
}
