package io.github.copydesk.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/** What people write today for the same work. */
final class Peers {

  /** The usual chain: one expression for each thing to be removed, one after the other. */
  private static final List<Pattern> CHAIN =
      List.of(
              "\\[ad_\\d+\\]",
              "(?m)^Source link( -\\d+)?$",
              "(?m)^View Source$",
              "(?m)^Source by .*$",
              "The post .{1,200}? appeared first on .{1,80}",
              "L’article .{1,200}? est apparu en premier sur .{1,80}",
              "(?im)^(share|tweet|pin|email) this.*$",
              "(?im)^partager( sur| cet article).*$",
              "(?im)^(read|see) (more|also):?.*$",
              "(?im)^lire aussi ?:.*$",
              "(?im)^à lire aussi.*$",
              "(?im)^(advertisement|publicité|anzeige|werbung)$",
              "(?im)^(sign up|subscribe) (to|for) our newsletter.*$",
              "(?im)^abonnez-vous.*$",
              "(?im)^(all rights reserved|tous droits réservés).*$",
              "(?i)©\\s?\\d{4}.{0,60}",
              "(?i)click here( to .{0,60})?",
              "(?i)cliquez ici( pour .{0,60})?",
              "<[^>]{1,200}>",
              "\\[/?(caption|gallery|embed)[^\\]]{0,200}\\]",
              "&nbsp;",
              "&(amp|lt|gt|quot|#39);",
              "[\\u200b\\u200c\\u200d\\ufeff\\u00ad]",
              "https?://\\S+",
              "pic\\.twitter\\.com/\\w+",
              "(?m)^\\s*(Facebook|Twitter|WhatsApp|LinkedIn|Pinterest)\\s*$",
              "\\. \\.",
              "[ \\t]{2,}",
              "(?m)[ \\t]+$",
              "\\n{3,}")
          .stream()
          .map(Pattern::compile)
          .toList();

  private static final Pattern DATELINE =
      Pattern.compile("^.{0,60}\\((Reuters|AP|AFP)\\) -", Pattern.MULTILINE);

  /** The usual expressions for a dateline, a byline, a date and a credit, one each. */
  private static final List<Pattern> FIELDS =
      List.of(
          DATELINE,
          Pattern.compile(
              "^.{0,40}\\b(?i:by|par|von|por|di)\\s+"
                  + "(\\p{Lu}[\\p{L}.'’-]+(?:\\s+\\p{Lu}[\\p{L}.'’-]+){1,3})",
              Pattern.MULTILINE),
          Pattern.compile(
              "^.{0,60}?(\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}"
                  + "|\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4})",
              Pattern.MULTILINE),
          Pattern.compile(
              "^\\*?\\(?(?:Reporting by|Editing by|Version française|Avec|Source)\\b.{0,200}$",
              Pattern.MULTILINE));

  private Peers() {}

  static String chain(String text) {
    String result = text;
    for (Pattern pattern : CHAIN) {
      result = pattern.matcher(result).replaceAll("");
    }
    return result;
  }

  static boolean dateline(String text) {
    Matcher matcher = DATELINE.matcher(text);
    return matcher.find();
  }

  /** How many of a dateline, a byline, a date and a credit are found. */
  static int fields(String text) {
    int found = 0;
    for (Pattern field : FIELDS) {
      found += field.matcher(text).find() ? 1 : 0;
    }
    return found;
  }

  static String rewrite(AhoCorasickDoubleArrayTrie<String> trie, String text) {
    StringBuilder out = new StringBuilder(text.length());
    int[] at = {0};
    trie.parseText(
        text,
        (begin, end, house) -> {
          boolean word =
              (begin == 0 || !Character.isLetter(text.charAt(begin - 1)))
                  && (end == text.length() || !Character.isLetter(text.charAt(end)));
          if (word && begin >= at[0]) {
            out.append(text, at[0], begin).append(house);
            at[0] = end;
          }
        });
    return out.append(text, at[0], text.length()).toString();
  }

  static String rewrite(PayloadTrie<String> trie, String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    for (PayloadEmit<String> found : trie.parseText(text)) {
      out.append(text, at, found.getStart()).append(found.getPayload());
      at = found.getEnd() + 1;
    }
    return out.append(text, at, text.length()).toString();
  }

  static String rewrite(Map<String, String> book, String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.FRENCH);
    words.setText(text);
    StringBuilder out = new StringBuilder(text.length());
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      String word = text.substring(start, end);
      out.append(book.getOrDefault(word, word));
    }
    return out.toString();
  }
}
