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
  private static final byte[] ID = Page.ascii("{\"id\":");
  private static final byte[] LANG = Page.ascii(",\"lang\":");
  private static final byte[] HEADER = Page.ascii(",\"header\":{\"date\":");
  private static final byte[] BYLINE = Page.ascii(",\"byline\":[");
  private static final byte[] DATELINE = Page.ascii("],\"dateline\":");
  private static final byte[] MINUTES = Page.ascii(",\"readingMinutes\":");
  private static final byte[] PUBLISHED = Page.ascii(",\"published\":");
  private static final byte[] UPDATED = Page.ascii(",\"updated\":");
  private static final byte[] CREDITS = Page.ascii("},\"credits\":[");
  private static final byte[] TEXT = Page.ascii("],\"text\":");
  private static final byte[] EDITS = Page.ascii(",\"edits\":[");
  private static final byte[] NAMES = Page.ascii("],\"names\":[");
  private static final byte[] FLAGS = Page.ascii("],\"flags\":[");
  private static final byte[] END_OF_ARTICLE = Page.ascii("]}\n");

  private static final byte[] FIRST_NAME = Page.ascii("{\"name\":");
  private static final byte[] FIRST_ROLE = Page.ascii("{\"role\":");
  private static final byte[] FIRST_START = Page.ascii("{\"start\":");
  private static final byte[] FIRST_PLACES = Page.ascii("{\"places\":[");
  private static final byte[] NAME = Page.ascii(",\"name\":");
  private static final byte[] ROLE = Page.ascii(",\"role\":");
  private static final byte[] EMPLOYER = Page.ascii(",\"employer\":");
  private static final byte[] PLACE = Page.ascii(",\"place\":");
  private static final byte[] DATE = Page.ascii("],\"date\":");
  private static final byte[] AGENCIES = Page.ascii(",\"agencies\":[");
  private static final byte[] START = Page.ascii(",\"start\":");
  private static final byte[] END = Page.ascii(",\"end\":");
  private static final byte[] REPLACEMENT = Page.ascii(",\"replacement\":");
  private static final byte[] RULE = Page.ascii(",\"rule\":");
  private static final byte[] SPELLING = Page.ascii(",\"spelling\":");
  private static final byte[] CANONICAL = Page.ascii(",\"canonical\":");
  private static final byte[] IDENTITY = Page.ascii(",\"identity\":");
  private static final byte[] NULL = Page.ascii("null");

  @Override
  public void write(String id, Article article, Page json) {
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

  private static void header(Page json, Header header) {
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

  private static void dateline(Page json, @Nullable Dateline dateline) {
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

  private static void credits(Page json, List<Credit> credits) {
    for (int i = 0; i < credits.size(); i++) {
      Credit credit = credits.get(i);
      next(json, i);
      string(json, FIRST_ROLE, credit.role().id());
      string(json, NAME, credit.name());
      span(json, START, credit.span());
      json.raw('}');
    }
  }

  private static void edits(Page json, List<Edit> edits) {
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      next(json, i);
      span(json, FIRST_START, edit.span());
      string(json, REPLACEMENT, edit.replacement());
      string(json, RULE, edit.rule());
      json.raw('}');
    }
  }

  private static void names(Page json, List<Mention> names) {
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

  private static void flags(Page json, List<Flag> flags) {
    for (int i = 0; i < flags.size(); i++) {
      Flag flag = flags.get(i);
      next(json, i);
      span(json, FIRST_START, flag.span());
      string(json, RULE, flag.rule());
      json.raw('}');
    }
  }

  private static void strings(Page json, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      next(json, i);
      json.string(values.get(i));
    }
  }

  private static void next(Page json, int index) {
    if (index > 0) {
      json.raw(',');
    }
  }

  private static void span(Page json, byte[] start, Span span) {
    json.raw(start);
    json.number(span.start());
    json.raw(END);
    json.number(span.end());
  }

  private static void string(Page json, byte[] field, @Nullable Object value) {
    json.raw(field);
    if (value == null) {
      json.raw(NULL);
    } else {
      json.string(value.toString());
    }
  }
}
