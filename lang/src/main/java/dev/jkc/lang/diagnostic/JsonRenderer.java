package dev.jkc.lang.diagnostic;

import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.List;

/** Writes diagnostics for tools: one JSON object (RFC 8259) on each line. */
public final class JsonRenderer {
  private JsonRenderer() {}

  /**
   * The object of {@code diagnostic}, with its line feed. Lines and columns count from 1, columns
   * in UTF-16 units; ends are exclusive. The first of the labels is the primary one.
   */
  public static String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder("{");
    string(out, "code", diagnostic.code().id()).append(',');
    string(out, "severity", diagnostic.code().severity().word()).append(',');
    string(out, "message", diagnostic.message()).append(',');
    place(out, diagnostic.primary().range());
    out.append(",\"labels\":[");
    label(out, diagnostic.primary(), true);
    for (Label label : diagnostic.secondary()) {
      out.append(',');
      label(out, label, false);
    }
    out.append("],");
    strings(out, "notes", diagnostic.notes()).append(',');
    strings(out, "helps", diagnostic.helps()).append("}\n");
    return out.toString();
  }

  private static void label(StringBuilder out, Label label, boolean isPrimary) {
    out.append('{');
    place(out, label.range());
    out.append(',');
    string(out, "text", label.text()).append(",\"primary\":").append(isPrimary).append('}');
  }

  private static void place(StringBuilder out, SourceRange range) {
    SourceFile file = range.file();
    string(out, "file", file.name());
    out.append(",\"line\":").append(range.line());
    out.append(",\"column\":").append(range.column());
    out.append(",\"endLine\":").append(file.lines().lineOf(range.end()));
    out.append(",\"endColumn\":").append(file.lines().columnOf(range.end()));
  }

  private static StringBuilder strings(StringBuilder out, String key, List<String> values) {
    quote(out, key).append(":[");
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      quote(out, values.get(i));
    }
    return out.append(']');
  }

  private static StringBuilder string(StringBuilder out, String key, String value) {
    return quote(quote(out, key).append(':'), value);
  }

  private static StringBuilder quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          // Lone surrogates cannot be written as UTF-8.
          if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"');
  }
}
