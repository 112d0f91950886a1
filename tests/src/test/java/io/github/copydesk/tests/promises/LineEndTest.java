package io.github.copydesk.tests.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.style.Mention;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.NameEdits;
import io.github.copydesk.text.Redline;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Lines that end in two characters, where what is done crosses their ends or is measured. */
class LineEndTest {

  @Test
  void namesAreOneAcrossLines() {
    String text = "On attend\r\nHaut-\r\nKarabagh, Nagorny\r\nKarabakh et Vladimir\r\nPutin.";
    NameEdits edits = NameEditor.builder().auto().build().edit(text, Locale.FRENCH);
    assertThat(edits.redline().result()).endsWith("et Vladimir\r\nPoutine.");
    assertThat(edits.redline().inverse().result()).isEqualTo(text);
    assertThat(edits.mentions())
        .extracting(Mention::spelling)
        .contains("Nagorny\r\nKarabakh", "Vladimir\r\nPutin");
    assertThat(edits.mentions())
        .allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.spelling()));
  }

  @Test
  void whatIsDoneIsPlacedInTheSource() {
    String text = "One.\r\nTwo.\r\n[ad_1]\r\n\r\nThe talks go on in the town hall.\r\n";
    Redline redline = ArtefactCleaner.standard().edit(text, Locale.ROOT);
    assertThat(redline.result()).isEqualTo(text.replace("[ad_1]\r\n", ""));
    assertThat(redline.edits())
        .allSatisfy(edit -> assertThat(edit.span().of(text)).contains("[ad_1]"));
    assertThat(redline.inverse().result()).isEqualTo(text);
  }

  @Test
  void aReturnAloneIsACharacterLikeOthers() {
    String text = "On attend Putin\rici.\r\nEt Putin là.\r";
    NameEdits edits = NameEditor.builder().auto().build().edit(text, Locale.FRENCH);
    assertThat(edits.redline().result()).isEqualTo("On attend Poutine\rici.\r\nEt Poutine là.\r");
  }
}
