package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.name.NameRenderer;
import io.github.copydesk.style.Respelling.Manner;
import io.github.copydesk.style.Respelling.Part;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the names of one text as the house does, but for those that are to stay. */
final class Rewriting {

  private final Passage passage;
  private final String text;
  private final Inflection inflection;
  private final Clitics clitics;
  private final OwnSpellings spellings;
  private final Identities identities;
  private final Keeping keeping;
  private final List<Hit> hits;
  private final String rule;
  private final List<Edit> edits = new ArrayList<>();

  Rewriting(Passage passage, BookScan scan, List<Hit> listed) {
    this.passage = passage;
    text = passage.text();
    inflection = passage.inflection();
    clitics = new Clitics(text);
    HouseStyle style = passage.style();
    rule = style == null ? "name.style" : "name." + style.id();
    Bearers bearers = new Bearers(passage);
    spellings = new OwnSpellings(passage, bearers, scan.romanised());
    hits = spellings.among(listed);
    identities = new Identities(passage, hits);
    keeping = new Keeping(passage, scan, bearers, hits);
  }

  List<Mention> run() {
    List<Mention> mentions = new ArrayList<>(hits.size());
    for (int at = 0; at < hits.size(); at++) {
      mentions.add(mention(at));
    }
    return mentions;
  }

  List<Edit> edits() {
    return edits;
  }

  private Mention mention(int at) {
    Hit hit = hits.get(at);
    Respelling respelling = passage.respelling(hit);
    String full = respelling.fullName();
    String identity = full == null ? identities.ofSurname(hit) : full;
    String canonical = respelling.changes() ? change(at, respelling) : keep(hit, respelling);
    return new Mention(new Span(hit.start(), hit.end()), hit.spelling(), canonical, identity);
  }

  /** Writes what the house does unless the name is to stay; returns what the house would have. */
  private String change(int at, Respelling respelling) {
    Hit hit = hits.get(at);
    if (passage.isSigned(hit)) {
      return respelling.house();
    }
    if (keeping.isKept(at, respelling)) {
      return hit.spelling();
    }
    namesBefore(hit).forEach(part -> replace(0, part, 0));
    return rewrite(hit, respelling) ? respelling.written() : hit.spelling();
  }

  /** Leaves a name that the house writes so, but for the names before it. */
  private String keep(Hit hit, Respelling respelling) {
    List<Part> before = namesBefore(hit);
    if (!before.isEmpty()
        && !passage.isSigned(hit)
        && !keeping.isOthers(hit)
        && !keeping.isSpelt(hit)) {
      before.forEach(part -> replace(0, part, 0));
    }
    return respelling.house();
  }

  /** What the house writes for a given name before a surname, and a patronymic between the two. */
  private List<Part> namesBefore(Hit hit) {
    HouseStyle wanted = passage.style();
    boolean led = hit.led() && hit.kind() == NameLine.Kind.SURNAME;
    Span before = wanted == null || !led ? null : inflection.wordBefore(hit.start());
    if (before == null || wanted == null || !isFree(before.start())) {
      return List.of();
    }
    String given = houseGiven(before.of(text), hit, wanted);
    return given == null
        ? withPatronymic(before, hit, wanted)
        : others(List.of(part(before, given)));
  }

  /** The same where the word before the surname may be the patronymic of one of the book. */
  private List<Part> withPatronymic(Span father, Hit hit, HouseStyle wanted) {
    NameRenderer renderer = NameRenderer.standard();
    boolean may = hit.name() != Hit.UNLISTED && hit.ending() == 0;
    Span first = may ? inflection.wordBefore(father.start()) : null;
    if (first == null || !isFree(first.start()) || !renderer.isRomanised(father.of(text))) {
      return List.of();
    }
    String given = houseGiven(first.of(text), hit, wanted);
    String patronymic = renderer.render(father.of(text), wanted, passage.language());
    return given == null
        ? List.of()
        : others(List.of(part(first, given), part(father, patronymic)));
  }

  private Part part(Span span, String written) {
    return Part.of(text, span.start(), span.end(), written);
  }

  /** Those of the parts that do not stand there already. */
  private static List<Part> others(List<Part> parts) {
    return parts.stream().filter(part -> !part.same()).toList();
  }

  private @Nullable String houseGiven(String word, Hit surname, HouseStyle wanted) {
    if (surname.name() == Hit.UNLISTED) {
      return spellings.given(word, surname);
    }
    String given = inflection.given(word, surname.name(), wanted);
    return given == null && surname.ending() == 0
        ? passage.book().givenNames().house(word, surname.name(), wanted)
        : given;
  }

  private boolean isFree(int start) {
    return edits.isEmpty() || edits.get(edits.size() - 1).span().end() <= start;
  }

  /** Adds the edits that write the house's spelling of a hit; false if it is left. */
  private boolean rewrite(Hit hit, Respelling respelling) {
    boolean done = true;
    List<Part> parts = respelling.parts();
    for (int i = 0; i < parts.size(); i++) {
      Part part = i == 0 ? opening(hit, parts.get(0)) : parts.get(i);
      int behind = i + 1 < parts.size() ? 0 : behind(hit, respelling, part);
      if (!part.same() || behind > 0) {
        done = replace(hit.start(), part, behind);
      }
    }
    return done || respelling.manner() != Manner.WHOLE;
  }

  /** {@code Al-Sisi said so.}: what opens a sentence or a line keeps its capital. */
  private Part opening(Hit hit, Part part) {
    String written = part.written();
    boolean lowers =
        part.from() == 0
            && !written.isEmpty()
            && Letters.isLower(written.charAt(0))
            && Letters.isUpper(text.charAt(hit.start()))
            && Entries.opensLine(text, hit.start());
    if (!lowers) {
      return part;
    }
    String capital = Character.toUpperCase(written.charAt(0)) + written.substring(1);
    return Part.of(hit.spelling(), 0, part.to(), capital);
  }

  /** How many characters behind the last part go with it. */
  private int behind(Hit hit, Respelling respelling, Part part) {
    boolean declined = respelling.manner() == Manner.DECLINED;
    return declined ? 0 : inflection.apostrophe(part.written(), hit.start() + part.to());
  }

  private boolean replace(int at, Part part, int behind) {
    int start = at + part.from();
    int from = start;
    String written = part.written();
    if (part.sound()) {
      if (!clitics.adjust(start, written, passage.language())) {
        return false;
      }
      from = clitics.from;
      written = clitics.before.concat(written);
    }
    edits.add(new Edit(new Span(from, at + part.to() + behind), written, rule));
    return true;
  }
}
