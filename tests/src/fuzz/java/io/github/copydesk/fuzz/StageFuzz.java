package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.desk.Copydesk;
import io.github.copydesk.desk.Document;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Looks for a text that breaks what every stage promises: no exception, edits that make the result
 * and can be taken back, and nothing left to edit in the result.
 */
class StageFuzz {

  private static final List<Stage> STAGES =
      List.of(
          (text, language) -> Copydesk.standard().edit(Document.of(text, language)).redline(),
          CharacterRepairer.standard(),
          ArtefactCleaner.standard(),
          (text, language) -> HeaderReader.standard().read(text, language, null).redline(),
          NameEditor.builder().auto().build().asStage());

  private static final List<Locale> LANGUAGES =
      List.of("fr", "und", "en", "de", "ru", "es", "tr", "pl").stream()
          .map(Locale::forLanguageTag)
          .toList();

  @FuzzTest(maxDuration = "5m")
  @DictionaryEntries({
    "[ad_1]",
    "[caption ",
    "[/caption]",
    "[...]",
    "Source link -32",
    " date 2021-01 ",
    "par ",
    "By ",
    " (Reuters) - ",
    "PARIS, 11 janvier",
    "Lesezeit: 3 Min.",
    "Published: ",
    "12.03.2021",
    "&amp;",
    "&#8217;",
    "Aliev",
    "Aliyev",
    "Pachinian",
    "Haut-Karabakh",
    "https://",
    "</p>",
    ". .",
    "(dpa)",
    "Share",
    "Read more: "
  })
  void promisesHold(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int choice = bytes[0] & 0xFF;
    Locale language = LANGUAGES.get(choice / STAGES.size() % LANGUAGES.size());
    check(STAGES.get(choice % STAGES.size()), text, language);
  }

  private static void check(Stage stage, String text, Locale language) {
    Redline redline = stage.edit(text, language);
    hold(redline.source().equals(text), "the source is the text", text);
    hold(redline.inverse().result().equals(text), "the edits can be taken back", text);
    Redline again = Redline.of(text, redline.edits());
    hold(again.result().equals(redline.result()), "the edits make the result", text);
    for (Edit edit : redline.edits()) {
      hold(!redline.removed(edit).equals(edit.replacement()), edit + " changes something", text);
    }
    Redline twice = stage.edit(redline.result(), language);
    hold(twice.isUnchanged(), "nothing is left to edit but " + twice.edits(), redline.result());
  }

  private static void hold(boolean promise, String what, String text) {
    if (!promise) {
      throw new AssertionError(what + ": <" + text + ">");
    }
  }
}
