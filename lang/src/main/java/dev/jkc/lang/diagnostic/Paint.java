package dev.jkc.lang.diagnostic;

/** Colours of a terminal (ECMA-48 SGR), or none. */
final class Paint {
  private static final String BOLD = "1";
  private static final String RED = "1;31";
  private static final String YELLOW = "1;33";
  private static final String BLUE = "1;34";

  private final boolean isOn;
  private final Severity severity;

  Paint(boolean isOn, Severity severity) {
    this.isOn = isOn;
    this.severity = severity;
  }

  private String paint(String colour, String text) {
    return isOn && !text.isEmpty() ? "\u001b[" + colour + "m" + text + "\u001b[0m" : text;
  }

  private String severityColour() {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case REMARK -> BLUE;
    };
  }

  /** The severity and id at the start of a diagnostic. */
  String kind(String text) {
    return paint(severityColour(), text);
  }

  /** The message. */
  String message(String text) {
    return paint(BOLD, text);
  }

  /** Line numbers, bars and arrows. */
  String frame(String text) {
    return paint(BLUE, text);
  }

  /** An underline or the words of a label. */
  String mark(String text, boolean isPrimary) {
    return paint(isPrimary ? severityColour() : BLUE, text);
  }
}
