package dev.jkc.compiler.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Names in a sentence of a message. */
public final class NameList {
  private static final int SHOWN = 3;

  private NameList() {}

  /** The first few of some texts, as {@code a, b and c} or {@code a, b, c and others}. */
  public static String of(List<String> texts) {
    List<String> shown = new ArrayList<>(texts.subList(0, Math.min(texts.size(), SHOWN)));
    if (texts.size() > SHOWN) {
      shown.add("others");
    }
    String last = shown.removeLast();
    return shown.isEmpty() ? last : String.join(", ", shown) + " and " + last;
  }
}
