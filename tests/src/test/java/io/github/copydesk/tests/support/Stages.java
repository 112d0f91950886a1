package io.github.copydesk.tests.support;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.util.List;
import java.util.Locale;

/** Every stage there is; a new one is added here and has then all promises to keep. */
public final class Stages {

  /**
   * A stage and what may be asked of it.
   *
   * @param name shown in reports
   * @param stage ready for use
   * @param copy the same, sent through Java serialization
   * @param decodes whether it puts decoded characters in
   * @param spells whether it puts house spellings in
   */
  public record Named(String name, Stage stage, Stage copy, boolean decodes, boolean spells) {
    Named(String name, Stage stage, boolean decodes, boolean spells) {
      this(name, stage, Copies.copy(stage), decodes, spells);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Named> ALL =
      List.of(
          new Named("characters", CharacterRepairer.standard(), true, false),
          new Named("artefacts", ArtefactCleaner.standard(), false, false),
          new Named("header", new HeaderStage(), false, false),
          new Named("names", NameEditor.builder().auto().build().asStage(), false, true),
          new Named("desk", new DeskStage(), true, true));

  /** The header reader, which cuts what it has read. */
  private record HeaderStage() implements Stage {
    @Override
    public Redline edit(String source, Locale language) {
      return HeaderReader.standard().read(source, language, null).redline();
    }
  }

  /** All stages together. */
  private record DeskStage() implements Stage {
    @Override
    public Redline edit(String source, Locale language) {
      return Copydesk.standard().edit(Document.of(source, language)).redline();
    }
  }

  private Stages() {}

  /** All stages. */
  public static List<Named> all() {
    return ALL;
  }
}
