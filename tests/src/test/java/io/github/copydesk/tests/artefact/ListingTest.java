package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that a text shows, against those that leaked out of a page. */
class ListingTest {

  private static final String STORY =
      "The harbour was closed on Monday, the town council said.\n\n";

  /** Only some lines of another language look like those of browsers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        fn main() {
            let boats = vec![1, 2, 3];
            println!("{}", boats.len());
        }
        """,
        """
        int main(void)
        {
            struct boat *b = boat_new(4);
            return b->length;
        }
        """,
        """
        fn plus(x: i32) -> Result<i32, String> {
            x + 1
        }

        fn done() -> Result<(), String> {
            Ok(())
        }
        """,
        """
        public class Harbour {
            private final List<Boat> boats = new ArrayList<>();

            public int count() {
                return boats.size();
            }
        }
        """,
      })
  void whatATextShowsStays(String program) {
    String text = STORY + "A program counts the boats.\n\n" + program + "\n" + STORY;
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void severalPiecesOfAProgramStay() {
    String text =
        STORY
            + "let boats = vec![1, 2, 3];\nlet first = boats.get(0);\n\n"
            + STORY
            + "let count = boats.iter().count();\n\n"
            + STORY;
    assertThat(clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "googletag.cmd.push(function() {\n    googletag.display('box-1');\n});\n",
        """
        var box = document.createElement('div');
            box.style = style
        box.setAttribute('id', 'box');
        """,
        "let count = boats.iter().count();\n",
      })
  void whatLeakedOutOfAPageGoes(String program) {
    assertThat(clean(STORY + program + "\n" + STORY))
        .doesNotContain("= boats", "= document", "});");
  }

  /** What looked like more of the program goes with the first look, so that nothing shows it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Oslo {{x}}\nvar x = 1;\n",
        "function f() { return 1; }\nOn Monday {{x}}\n",
        "var x = 1;\nvar y = 2;\nPlay video\nvar z = 3;\n",
      })
  void whatStaysIsStillTheTextsOwnWhenTheRestIsGone(String text) {
    assertThat(clean(clean(text))).isEqualTo(clean(text));
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text, Locale.ENGLISH).result();
  }
}
