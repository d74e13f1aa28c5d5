package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;

/**
 * Traces that end because there are more calls than are kept: where, and what of them is the same
 * as in an exception around, depends on how many of the calls are the library's.
 */
final class LongTraces {
  /** The JVM's MaxJavaStackTraceDepth. */
  private static final int KEPT = 1024;

  /** So many calls are the same whatever the library does. */
  private static final int COMPARED = 100;

  private LongTraces() {}

  /**
   * Leaves the first calls of traces that end so, and none of those that leave out shared calls.
   */
  static String cut(String text) {
    List<List<String>> traces = traces(text);
    if (traces.stream().noneMatch(trace -> trace.size() > KEPT)) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    for (List<String> trace : traces) {
      boolean isShared = trace.getLast().matches("\\s+\\.\\.\\. \\d+ more");
      int left = isShared ? 0 : COMPARED;
      for (String line : trace) {
        boolean isOwn = line.matches("\\s+at (?!java\\.).*");
        if (isOwn && left-- == 0) {
          break;
        }
        result.append(line).append('\n');
      }
    }
    return result.toString();
  }

  /** Lines with the calls that follow each. */
  private static List<List<String>> traces(String text) {
    List<List<String>> traces = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (traces.isEmpty() || !line.matches("\\s+(at .*|\\.\\.\\. \\d+ more)")) {
        traces.add(new ArrayList<>());
      }
      traces.getLast().add(line);
    }
    return traces;
  }
}
