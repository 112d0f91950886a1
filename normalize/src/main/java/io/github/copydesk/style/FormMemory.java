package io.github.copydesk.style;

import io.github.copydesk.name.HouseStyle;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The forms that were asked for last. A book keeps them in bytes, and some styles make theirs by
 * table, while the names of one day's news are the same few hundred; what is in here never changes
 * an answer.
 */
final class FormMemory {

  private static final int BITS = 11;

  private final AtomicReferenceArray<@Nullable Form> forms = new AtomicReferenceArray<>(1 << BITS);

  /** How a style writes a name; the text is null where the book leaves it open. */
  record Form(int name, HouseStyle style, @Nullable String text) {}

  /** What was kept of a name in a style; null if nothing was. */
  @Nullable Form get(int name, HouseStyle style) {
    Form form = forms.getPlain(slot(name, style));
    return form != null && form.name == name && form.style == style ? form : null;
  }

  void put(Form form) {
    forms.setPlain(slot(form.name, form.style), form);
  }

  private static int slot(int name, HouseStyle style) {
    return ((name * 31 + style.ordinal()) * 0x9E3779B1) >>> (32 - BITS);
  }
}
