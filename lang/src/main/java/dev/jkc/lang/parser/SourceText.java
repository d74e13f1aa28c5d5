package dev.jkc.lang.parser;

import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceFile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A file's text with its unicode escapes translated (JLS 3.3), and the way back to its offsets. */
final class SourceText {
  private final char[] units;
  private final int length;

  /** The offset in the file of each translated unit and of the end; null when nothing changed. */
  private final int @Nullable [] offsets;

  private SourceText(char[] units, int length, int @Nullable [] offsets) {
    this.units = units;
    this.length = length;
    this.offsets = offsets;
  }

  /** A text without unicode escapes that is asked for offsets only. */
  static SourceText untranslated() {
    return new SourceText(new char[0], 0, null);
  }

  /** Translates {@code file} and reports escapes without four hexadecimal digits. */
  static SourceText of(SourceFile file, Diagnostics diagnostics) {
    String text = file.text();
    char[] raw = text.toCharArray();
    if (!text.contains("\\u")) {
      return new SourceText(raw, raw.length, null);
    }
    char[] units = new char[raw.length];
    int[] offsets = new int[raw.length + 1];
    int count = 0;
    int i = 0;
    while (i < raw.length) {
      offsets[count] = i;
      char c = raw[i];
      if (c != '\\' || i + 1 == raw.length) {
        units[count++] = c;
        i++;
      } else if (raw[i + 1] != 'u') {
        // The second backslash of a pair does not start an escape.
        units[count++] = c;
        i++;
        if (raw[i] == '\\') {
          offsets[count] = i;
          units[count++] = raw[i++];
        }
      } else {
        int digits = i + 2;
        while (digits < raw.length && raw[digits] == 'u') {
          digits++;
        }
        int value = hexadecimal(raw, digits);
        if (value < 0) {
          int end = Math.min(raw.length, digits + 4);
          diagnostics.report(
              Diagnostic.of(
                      SyntaxCode.BAD_UNICODE_ESCAPE,
                      file.range(i, end),
                      "this unicode escape does not have four hexadecimal digits")
                  .note("`\\u` is translated everywhere in a file, comments included"));
          value = '?';
          digits = Math.min(digits, raw.length);
          units[count++] = (char) value;
          i = digits;
        } else {
          units[count++] = (char) value;
          i = digits + 4;
        }
      }
    }
    offsets[count] = raw.length;
    return new SourceText(units, count, Arrays.copyOf(offsets, count + 1));
  }

  private static int hexadecimal(char[] raw, int start) {
    if (start + 4 > raw.length) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = raw[i] < 128 ? Character.digit(raw[i], 16) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  /** The number of translated units. */
  int length() {
    return length;
  }

  /** The translated unit at {@code index}. */
  char at(int index) {
    return units[index];
  }

  /** The translated text from {@code start} to {@code end} (exclusive). */
  String text(int start, int end) {
    return new String(units, start, end - start);
  }

  /** The offset in the file of the translated unit at {@code index}, or of the end. */
  int offset(int index) {
    return offsets == null ? index : offsets[index];
  }
}
