package io.github.copydesk.tests.support;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.text.Stage;
import java.util.List;

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
          new Named(
              "names in French",
              NameEditor.builder().style(HouseStyle.FR).build().asStage(),
              false,
              true));

  private Stages() {}

  /** All stages. */
  public static List<Named> all() {
    return ALL;
  }
}
