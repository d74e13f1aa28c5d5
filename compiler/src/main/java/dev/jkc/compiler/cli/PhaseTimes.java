package dev.jkc.compiler.cli;

import dev.jkc.compiler.PhaseListener;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the launcher which phase runs, and measures how long each takes. */
final class PhaseTimes implements PhaseListener {
  private static final double MILLISECONDS_PER_NANOSECOND = 1e-6;

  private final Map<String, Long> times = new LinkedHashMap<>();
  private String current = "start";
  private long since = System.nanoTime();

  @Override
  public void enter(String phase, String file) {
    Progress.enter(phase, file);
    leave();
    current = phase;
  }

  private void leave() {
    long now = System.nanoTime();
    times.merge(current, now - since, Long::sum);
    since = now;
  }

  /** A table of milliseconds, in the order of the phases. */
  String table() {
    leave();
    StringBuilder table = new StringBuilder();
    long sum = 0;
    for (Map.Entry<String, Long> entry : times.entrySet()) {
      table.append(line(entry.getKey(), entry.getValue()));
      sum += entry.getValue();
    }
    return table.append(line("total", sum)).toString();
  }

  private static String line(String phase, long nanoseconds) {
    return "%-10s %8.1f ms%n".formatted(phase, nanoseconds * MILLISECONDS_PER_NANOSECOND);
  }
}
