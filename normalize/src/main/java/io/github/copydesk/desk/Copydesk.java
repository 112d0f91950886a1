package io.github.copydesk.desk;

import io.github.copydesk.artefact.ArtefactCleaner;
import io.github.copydesk.character.CharacterRepairer;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Header;
import io.github.copydesk.header.HeaderReader;
import io.github.copydesk.header.HeaderReading;
import io.github.copydesk.name.HouseStyle;
import io.github.copydesk.style.Mention;
import io.github.copydesk.style.NameEditor;
import io.github.copydesk.style.NameEdits;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Redline;
import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The copy desk: characters, artefacts, header and names put together behind one method.
 *
 * <pre>{@code
 * Article article = Copydesk.standard().edit("[ad_1]\nLe texte de l’article.\n[ad_2]\nSource link -32");
 * article.text()              // "Le texte de l’article."
 * article.redline().edits()   // what was cut, where, and by which rule
 * }</pre>
 *
 * <p>Editing the result of a desk again changes nothing: the steps are repeated until they find
 * nothing more. Immutable, thread-safe and {@link Serializable}: one desk serves any number of
 * threads.
 */
public final class Copydesk implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * How often the steps are repeated at most. What one step cuts can uncover something for another;
   * a real article is still after the second round, and only a text made for the purpose takes more
   * than a few.
   */
  private static final int ROUNDS = 16;

  private static final Copydesk STANDARD = builder().build();

  private final Set<Step> steps;
  private final CharacterRepairer characters;
  private final ArtefactCleaner artefacts;
  private final HeaderReader header;
  private final CutLines cutLines;
  private final NameEditor names;

  private Copydesk(Builder builder) {
    this.steps = builder.steps.clone();
    this.characters = builder.characters;
    this.artefacts = builder.artefacts;
    this.header = builder.header;
    this.cutLines = new CutLines(builder.artefacts.ruleBook(), builder.header);
    this.names = builder.names;
  }

  /** Returns the desk with all steps and the standard choices. */
  public static Copydesk standard() {
    return STANDARD;
  }

  /** Returns a builder with all steps and the standard choices. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns why edits and flags of this rule are made, a sentence; empty if no step has such a
   * rule. An edit that several rules have a part in, {@code header.date+header.byline}, has a
   * sentence for each.
   *
   * <pre>{@code
   * Copydesk.standard().reason("header.dateline").orElseThrow()
   *     // "The story opens with place, date or agency as agencies write them."
   * }</pre>
   */
  public Optional<String> reason(String rule) {
    List<String> reasons = new ArrayList<>();
    for (String one : rule.split("\\+", -1)) {
      String reason = StepRules.reason(one);
      if (reason == null) {
        reason = artefacts.ruleBook().reason(one).orElse(null);
      }
      if (reason == null) {
        return Optional.empty();
      }
      reasons.add(reason);
    }
    return Optional.of(String.join(" ", reasons));
  }

  /**
   * Returns all rules as a table, those of the rule book first: a line each after a head line, the
   * fields parted by tabs: id, group, language, position, confidence, reason, example.
   */
  public String rules() {
    StringBuilder table = new StringBuilder(artefacts.ruleBook().table());
    StepRules.all().forEach(rule -> table.append(rule.row()).append('\n'));
    return table.toString();
  }

  /** Returns {@code text} edited; any string is good input. */
  public Article edit(String text) {
    return edit(Document.of(text));
  }

  /** Returns {@code document} edited. */
  @SuppressWarnings("ReferenceEquality") // a stage that finds nothing returns the same instance
  public Article edit(Document document) {
    Redline redline = Redline.unchanged(document.text());
    Header found = Header.EMPTY;
    List<Credit> credits = List.of();
    boolean sure = false;
    boolean looked = false;
    for (int round = 0; round < ROUNDS && !(sure && isStill(redline, document)); round++) {
      Redline before = redline;
      redline = repair(redline, document);
      if (looked && redline == before) {
        // Artefacts were taken out of this very text, and nothing was cut from it since.
        break;
      }
      ArtefactCleaner.Finding furniture = clean(redline);
      Redline cleaned = spare(furniture.redline(), document);
      looked = cleaned == furniture.redline();
      sure = looked && redline == before && !furniture.doubtful();
      if (steps.contains(Step.HEADER) && !cleaned.isUnchanged()) {
        CutLines.Found said = cutLines.read(cleaned, document);
        found = Headers.merge(found, said.header());
        credits = Headers.merge(credits, Headers.toSource(said.credits(), redline));
      }
      redline = redline.then(cleaned);
      if (round > 0 && redline.edits().equals(before.edits())) {
        // The header of this very text was read already, and reading it again finds nothing.
        break;
      }
      if (steps.contains(Step.HEADER)) {
        HeaderReading reading = header.read(redline.result(), document.language(), document.date());
        found = Headers.merge(found, Headers.toSource(reading.header(), redline));
        credits = Headers.merge(credits, Headers.toSource(reading.credits(), redline));
        redline = redline.then(reading.redline());
        looked &= reading.redline().isUnchanged();
      }
      if (redline.edits().equals(before.edits())) {
        break;
      }
    }
    List<Mention> mentions = List.of();
    if (steps.contains(Step.NAMES)) {
      NameEdits edits = names.edit(redline.result(), document.language());
      mentions = toSource(edits.mentions(), redline);
      redline = redline.then(settled(edits.redline(), document));
    }
    return new Article(document.language(), found, credits, redline, mentions);
  }

  /**
   * Returns the edits of names without those that would make the next run cut a line: a place that
   * has two words in the house style, alone on the first line, could be read as a byline then.
   */
  private Redline settled(Redline names, Document document) {
    Redline kept = names;
    if (steps.contains(Step.HEADER)
        && NameChanges.any(kept, NameChanges::isAtEdge)
        && !header
            .read(kept.result(), document.language(), document.date())
            .redline()
            .isUnchanged()) {
      kept = NameChanges.without(kept, NameChanges::isAtEdge);
    }
    if (steps.contains(Step.ARTEFACTS)
        && NameChanges.any(kept, NameChanges::recountsShortLine)
        && !artefacts.find(kept.result()).redline().isUnchanged()) {
      kept = NameChanges.without(kept, NameChanges::recountsShortLine);
    }
    return kept;
  }

  /** The mentions, which are in order, as they stand in the source of {@code redline}. */
  private static List<Mention> toSource(List<Mention> mentions, Redline redline) {
    if (redline.isUnchanged()) {
      return mentions;
    }
    List<Mention> moved = new ArrayList<>(mentions.size());
    List<Edit> edits = redline.edits();
    int next = 0;
    int growth = 0;
    for (Mention m : mentions) {
      Span span = m.span();
      while (next < edits.size()) {
        Edit edit = edits.get(next);
        int written = edit.replacement().length();
        if (edit.start() + growth + written > span.start()) {
          break;
        }
        growth += written - edit.span().length();
        next++;
      }
      // Nearly all edits but those of names are far from a name; the others are mapped one by one.
      boolean apart = next == edits.size() || edits.get(next).start() + growth >= span.end();
      Span source = apart ? span.shift(-growth) : redline.toSource(span);
      moved.add(new Mention(source, m.spelling(), m.canonical(), m.identity()));
    }
    return moved;
  }

  /**
   * Whether a text whose characters and lines were looked at, and leave no doubt, holds nothing new
   * after these cuts: then only the lines at the seams can.
   */
  private boolean isStill(Redline cuts, Document document) {
    String seams = Seams.of(cuts);
    return seams != null
        && isNothing(repair(Redline.unchanged(seams), document))
        && isNothing(clean(Redline.unchanged(seams)).redline());
  }

  private static boolean isNothing(Redline redline) {
    return redline.isUnchanged() && redline.flags().isEmpty();
  }

  private Redline repair(Redline redline, Document document) {
    return steps.contains(Step.CHARACTERS)
        ? characters.edit(redline, document.language())
        : redline;
  }

  /** Returns what goes as artefacts without header lines; the same instance if that is all. */
  private Redline spare(Redline cuts, Document document) {
    return steps.contains(Step.HEADER)
        ? header.spareLabels(cuts, document.language(), document.date())
        : cuts;
  }

  /** Returns what goes from the result of {@code redline} as artefacts. */
  private ArtefactCleaner.Finding clean(Redline redline) {
    return steps.contains(Step.ARTEFACTS)
        ? artefacts.find(redline.result())
        : new ArtefactCleaner.Finding(Redline.unchanged(redline.result()), false);
  }

  /** Returns a short description: the steps. */
  @Override
  public String toString() {
    return steps.stream().map(Step::id).collect(Collectors.joining(", ", "Copydesk[", "]"));
  }

  /** Chooses the steps and their workings. Not thread-safe. */
  public static final class Builder {

    private EnumSet<Step> steps = EnumSet.allOf(Step.class);
    private CharacterRepairer characters = CharacterRepairer.standard();
    private ArtefactCleaner artefacts = ArtefactCleaner.standard();
    private HeaderReader header = HeaderReader.standard();
    private NameEditor names = NameEditor.builder().auto().build();

    private Builder() {}

    /** Does only these steps. */
    public Builder only(Collection<Step> chosen) {
      steps = EnumSet.noneOf(Step.class);
      steps.addAll(new ArrayList<>(Objects.requireNonNull(chosen, "chosen")));
      return this;
    }

    /** Leaves one step out. */
    public Builder without(Step step) {
      steps.remove(Objects.requireNonNull(step, "step"));
      return this;
    }

    /** Repairs characters with this. */
    public Builder characters(CharacterRepairer repairer) {
      characters = Objects.requireNonNull(repairer, "repairer");
      return this;
    }

    /** Takes artefacts out with this. */
    public Builder artefacts(ArtefactCleaner cleaner) {
      artefacts = Objects.requireNonNull(cleaner, "cleaner");
      return this;
    }

    /** Reads headers with this. */
    public Builder header(HeaderReader reader) {
      header = Objects.requireNonNull(reader, "reader");
      return this;
    }

    /** Writes names in this style, whatever the language of the text. */
    public Builder style(HouseStyle style) {
      return names(NameEditor.builder().style(style).build());
    }

    /** Rewrites names with this; without it, in the press style of the language of the text. */
    public Builder names(NameEditor editor) {
      names = Objects.requireNonNull(editor, "editor");
      return this;
    }

    /** Returns the desk. */
    public Copydesk build() {
      return new Copydesk(this);
    }
  }
}
