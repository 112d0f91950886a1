package io.github.copydesk.cli;

import io.github.copydesk.desk.Article;
import io.github.copydesk.header.Byline;
import io.github.copydesk.header.Credit;
import io.github.copydesk.header.Dateline;
import io.github.copydesk.header.Header;
import io.github.copydesk.style.Mention;
import io.github.copydesk.text.Edit;
import io.github.copydesk.text.Flag;
import io.github.copydesk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, its fields always there: null or an empty list where nothing is. */
final class JsonFormat implements ArticleFormat {

  // The names of the fields with the signs around them.
  private static final byte[] ID = PrintedBytes.ascii("{\"id\":");
  private static final byte[] LANG = PrintedBytes.ascii(",\"lang\":");
  private static final byte[] HEADER = PrintedBytes.ascii(",\"header\":{\"date\":");
  private static final byte[] BYLINE = PrintedBytes.ascii(",\"byline\":[");
  private static final byte[] DATELINE = PrintedBytes.ascii("],\"dateline\":");
  private static final byte[] MINUTES = PrintedBytes.ascii(",\"readingMinutes\":");
  private static final byte[] PUBLISHED = PrintedBytes.ascii(",\"published\":");
  private static final byte[] UPDATED = PrintedBytes.ascii(",\"updated\":");
  private static final byte[] CREDITS = PrintedBytes.ascii("},\"credits\":[");
  private static final byte[] TEXT = PrintedBytes.ascii("],\"text\":");
  private static final byte[] EDITS = PrintedBytes.ascii(",\"edits\":[");
  private static final byte[] NAMES = PrintedBytes.ascii("],\"names\":[");
  private static final byte[] FLAGS = PrintedBytes.ascii("],\"flags\":[");
  private static final byte[] END_OF_ARTICLE = PrintedBytes.ascii("]}\n");

  private static final byte[] FIRST_NAME = PrintedBytes.ascii("{\"name\":");
  private static final byte[] FIRST_ROLE = PrintedBytes.ascii("{\"role\":");
  private static final byte[] FIRST_START = PrintedBytes.ascii("{\"start\":");
  private static final byte[] FIRST_PLACES = PrintedBytes.ascii("{\"places\":[");
  private static final byte[] NAME = PrintedBytes.ascii(",\"name\":");
  private static final byte[] ROLE = PrintedBytes.ascii(",\"role\":");
  private static final byte[] EMPLOYER = PrintedBytes.ascii(",\"employer\":");
  private static final byte[] PLACE = PrintedBytes.ascii(",\"place\":");
  private static final byte[] DATE = PrintedBytes.ascii("],\"date\":");
  private static final byte[] AGENCIES = PrintedBytes.ascii(",\"agencies\":[");
  private static final byte[] START = PrintedBytes.ascii(",\"start\":");
  private static final byte[] END = PrintedBytes.ascii(",\"end\":");
  private static final byte[] REPLACEMENT = PrintedBytes.ascii(",\"replacement\":");
  private static final byte[] RULE = PrintedBytes.ascii(",\"rule\":");
  private static final byte[] SPELLING = PrintedBytes.ascii(",\"spelling\":");
  private static final byte[] CANONICAL = PrintedBytes.ascii(",\"canonical\":");
  private static final byte[] IDENTITY = PrintedBytes.ascii(",\"identity\":");
  private static final byte[] NULL = PrintedBytes.ascii("null");

  @Override
  public void write(String id, Article article, PrintedBytes json) {
    String language = article.language().toLanguageTag();
    string(json, ID, id);
    string(json, LANG, language.equals("und") ? null : language);
    header(json, article.header());
    json.raw(CREDITS);
    credits(json, article.credits());
    string(json, TEXT, article.text());
    json.raw(EDITS);
    edits(json, article.redline().edits());
    json.raw(NAMES);
    names(json, article.names());
    json.raw(FLAGS);
    flags(json, article.flags());
    json.raw(END_OF_ARTICLE);
  }

  private static void header(PrintedBytes json, Header header) {
    string(json, HEADER, header.date());
    json.raw(BYLINE);
    List<Byline> bylines = header.byline();
    for (int i = 0; i < bylines.size(); i++) {
      Byline byline = bylines.get(i);
      next(json, i);
      string(json, FIRST_NAME, byline.name());
      string(json, ROLE, byline.role());
      string(json, EMPLOYER, byline.employer());
      string(json, PLACE, byline.place());
      span(json, START, byline.span());
      json.raw('}');
    }
    json.raw(DATELINE);
    dateline(json, header.dateline());
    json.raw(MINUTES);
    if (header.readingMinutes() == null) {
      json.raw(NULL);
    } else {
      json.number(header.readingMinutes());
    }
    string(json, PUBLISHED, header.published());
    string(json, UPDATED, header.updated());
  }

  private static void dateline(PrintedBytes json, @Nullable Dateline dateline) {
    if (dateline == null) {
      json.raw(NULL);
      return;
    }
    json.raw(FIRST_PLACES);
    strings(json, dateline.places());
    string(json, DATE, dateline.date());
    json.raw(AGENCIES);
    strings(json, dateline.agencies());
    json.raw(']');
    span(json, START, dateline.span());
    json.raw('}');
  }

  private static void credits(PrintedBytes json, List<Credit> credits) {
    for (int i = 0; i < credits.size(); i++) {
      Credit credit = credits.get(i);
      next(json, i);
      string(json, FIRST_ROLE, credit.role().id());
      string(json, NAME, credit.name());
      span(json, START, credit.span());
      json.raw('}');
    }
  }

  private static void edits(PrintedBytes json, List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      next(json, i);
      span(json, FIRST_START, edit.span());
      string(json, REPLACEMENT, edit.replacement());
      string(json, RULE, edit.rule());
      json.raw('}');
    }
  }

  private static void names(PrintedBytes json, List<Mention> names) {
    for (int i = 0; i < names.size(); i++) {
      Mention name = names.get(i);
      next(json, i);
      span(json, FIRST_START, name.span());
      string(json, SPELLING, name.spelling());
      string(json, CANONICAL, name.canonical());
      string(json, IDENTITY, name.identity());
      json.raw('}');
    }
  }

  private static void flags(PrintedBytes json, List<Flag> flags) {
    for (int i = 0; i < flags.size(); i++) {
      Flag flag = flags.get(i);
      next(json, i);
      span(json, FIRST_START, flag.span());
      string(json, RULE, flag.rule());
      json.raw('}');
    }
  }

  private static void strings(PrintedBytes json, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      next(json, i);
      json.string(values.get(i));
    }
  }

  private static void next(PrintedBytes json, int index) {
    if (index > 0) {
      json.raw(',');
    }
  }

  private static void span(PrintedBytes json, byte[] start, Span span) {
    json.raw(start);
    json.number(span.start());
    json.raw(END);
    json.number(span.end());
  }

  private static void string(PrintedBytes json, byte[] field, @Nullable Object value) {
    json.raw(field);
    if (value == null) {
      json.raw(NULL);
    } else {
      json.string(value.toString());
    }
  }
}
