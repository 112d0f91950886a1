package io.github.copydesk.tests.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.copydesk.artefact.ArtefactCleaner;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of buttons stay where they head the parts of a text; on a news page they go. */
class OutlineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Teilen
        Mit einem Klick auf das Zeichen verschicken Sie den Ordner.
        Kommentare
        Wählen Sie die Stelle aus und schreiben Sie Ihre Anmerkung.
        """,
        """
        The words of the tree
        Comment
        A remark that the compiler passes over.
        Branch
        A line of work beside others.
        Share
        A folder that others may open.
        """,
        """
        共有
        フォルダーを選び、矢印のボタンを押します。
        印刷
        プリンターの設定画面を開きます。
        """,
        """
        Comment puis-je m’inscrire ?
        À la mairie, avant le premier mars.
        Mot de passe oublié
        Demandez un nouveau code au guichet.
        """,
        """
        § 3 Newsletter
        (1) Der Versand bedarf der Einwilligung.
        Der Rat beschließt über alles, was hier nicht geregelt ist, und gibt es im Blatt bekannt.
        Er tagt im Mai.
        """,
        """
        Soupe aux orties
        Laver les feuilles.
        Les cuire dans le bouillon.
        Mixer le tout avec la crème.
        Partager
        Servir avec du pain grillé.
        """,
        """
        The council met on Monday for the last time before the summer, and it sat until midnight.
        Comments
        Most of the comments that came in were about the noise of the fair, and a few about cows.
        The fair will be moved to the meadow behind the mill, and will close an hour earlier.
        """,
        """
        The council met on Monday for the last time before the summer, and it sat until midnight.
        Science
        Sport
        Culture
        Nobody asked for more than these three, and nobody will get more, the mayor said.
        """,
        """
        Science
        Sport
        Culture
        """,
        """
        Three buttons, and what they did to those who pressed them
        Like
        It began with a thumb that somebody drew on a napkin.
        Subscribe
        Then came the money, a few pence a month at first.
        """,
        """
        Election night in the valley
        Summary
        Turnout was higher than four years ago, and the count in the port is done.
        Read more
        Voters queued for two hours because the ballot papers came late.
        """,
        """
        Lungo il fiume
        Come mi iscrivo?
        Clicca su Iscriviti e compila il modulo.
        Dove trovo il battello?
        Al molo vecchio, dietro la chiesa.
        """,
        """
        Programme de la journée
        9 h Accueil
        14 h 30 Ateliers
        Photo
        Vidéo
        16 h Clôture
        """,
        """
        By the water
        läs mer
        i floden än i boken,
        dela
        brödet med måsarna,
        gå hem.
        """,
        """
        Rules of the prize
        1. The prize is open to all.
        Tous droits réservés aux auteurs.
        2. The jury decides in May.
        """,
        """
        HOUSE RULES
        Nobody smokes in the rooms.
        The kitchen closes at ten.
        """,
        """
        The signs on the door told the story of the shop better than a book, the old man said.
        Abierto
        Vuelvo enseguida
        Entendido
        """,
        """
        12
        00:00:07,000 --> 00:00:09,000
        Log in?
        13
        00:00:09,000 --> 00:00:11,000
        No. Walk in.
        """,
      })
  void headingsStay(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Tonight on the island channel
        19.30 The harbour gardens
        Ten gardeners and a goat that eats what they plant.
        Read More
        20.00 The late boat
        21.00 Comments
        22.15 Film: The Dam
        """,
        """
        ANNA
        Read more.
        TOM
        I have read enough of it for one night.
        ANNA
        Share it with me, then.
        """,
        """
        Kommentar
        Der Kreis muss endlich zahlen
        Seit drei Jahren warten die Inseln auf das Geld für ihre Fähre, und niemand sagt, warum.
        """,
        """
        Der Bildschirm ist hell und auch in der Sonne gut zu lesen, wie wir auf dem Boot sahen.
        Teilen
        Die Funktion Teilen ist gut versteckt.
        """,
        """
        春天来了
        分享
        我把花分享给你，
        就像分开一条河。
        """,
        """
        شارك
        خبزك مع الجار،
        واكتب
        اسمه على الجدار،
        ولا تنتظر.
        """,
        """
        Gratin of the island
        20 min
        Preparation
        Peel the pumpkin and cut it into cubes of the same size.
        40 min
        Baking
        Put it into the oven until the cheese is brown and the kitchen is warm.
        """,
      })
  void theTextSaysWhatTheyAre(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void minutesAboveTheStoryTellHowLongItIs() {
    String story =
        """
        The ferry came back to the harbour on Thursday, three weeks after it failed.
        Nobody on the island had believed in it any more, least of all its captain.
        He said so himself when the band had played for him, and laughed about it.
        """;
    assertThat(clean("Ferry returns\n4 min\n" + story)).isEqualTo("Ferry returns\n" + story);
    assertThat(clean("4 min\n" + story)).isEqualTo(story);
    assertThat(clean(story + "4 min\n" + story)).isEqualTo(story + "4 min\n" + story);
  }

  /** The first line would go if it were followed by another such line. */
  @Test
  void theOnlyTitleStays() {
    String text = "Corrections\n\nOur story of the bridge named the wrong man, and we are sorry.\n";
    assertThat(clean(text)).isEqualTo(text);
  }

  /** A list of other stories has titles, and no sentences. */
  @Test
  void aLabelOfLinksAboveASentenceIsATitle() {
    String text = "Further reading\nArcher, J. The Orchard Wars. Quay Press, Northport, 1988.\n";
    assertThat(clean(text)).isEqualTo(text);
    assertThat(clean("Read also\nShare\n" + text.split("\n")[1])).isEqualTo(text.split("\n")[1]);
  }

  @Test
  void wordsOfConsentNeedANeighbour() {
    String text = "We asked her twice.\nEntendido\nThat was all she said, and she left.\n";
    assertThat(clean(text)).isEqualTo(text);
  }

  /** The last letters of the text were once looked behind. */
  @Test
  void theLastWordMayBeTheButtons() {
    String text = "Reply\nThe ferry stays in port. The ferry stays in port. The ferry Reply";
    assertThat(clean(text)).endsWith("The ferry Reply");
  }

  @Test
  void buttonsBetweenParagraphsGo() {
    String first = "The bridge has been closed since Monday, and nobody knows for how long.\n";
    String second = "The mayor has asked the county for money.\n";
    String third = "Boats take the children to school until then.\n";
    assertThat(clean(first + "Share\n" + second + "Follow us\n" + third))
        .isEqualTo(first + second + third);
    assertThat(clean("Share\n" + first + second + "Comments\n" + third))
        .isEqualTo(first + second + third);
  }

  @Test
  void endlessOutlinesAreReadInTime() {
    String text = "Share\nThe bridge is closed.\nPrint\nNobody knows why.\n".repeat(30_000);
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> assertThat(clean(text)).isEqualTo(text));
  }

  private static String clean(String text) {
    return ArtefactCleaner.standard().edit(text).result();
  }
}
