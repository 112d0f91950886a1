package io.github.copydesk.artefact;

/** How much evidence a line must show before it is taken out. */
public enum Profile {
  /**
   * The default, for articles that people read: rules of high confidence always apply, those of
   * medium confidence only where the document bears them out (a neighbour that is an artefact, the
   * same line three times, the very first or last line), those of low confidence never.
   */
  CONSERVATIVE,

  /**
   * For corpora, where a lost line costs less than a leftover: rules of high and medium confidence
   * always apply, those of low confidence where the document bears them out.
   */
  THOROUGH
}
