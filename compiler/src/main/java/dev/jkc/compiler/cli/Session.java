package dev.jkc.compiler.cli;

import dev.jkc.compiler.CompileRequest;
import dev.jkc.compiler.CompileResult;
import dev.jkc.compiler.Compiler;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Runs one compilation and prints what came of it. */
final class Session {
  /** Nobody reads more diagnostics at once. */
  private static final int MOST = 100;

  private final CommandLine commandLine;
  private final ReportOptions report;

  Session(CommandLine commandLine, ReportOptions report) {
    this.commandLine = commandLine;
    this.report = report;
  }

  /** Compiles and prints diagnostics, times, and the text that was asked for. */
  CompileResult compile(CompileRequest request) throws Exception {
    PhaseTimes times = new PhaseTimes();
    CompileResult result = LargeStack.call(() -> Compiler.compile(request, times));
    PrintWriter err = commandLine.getErr();
    List<Diagnostic> all = result.diagnostics();
    List<Diagnostic> shown = report.isText() ? all.subList(0, Math.min(MOST, all.size())) : all;
    shown.forEach(diagnostic -> err.print(report.render(diagnostic)));
    if (report.isText() && !all.isEmpty()) {
      err.println(
          summary(all) + (shown.size() < all.size() ? ", of which " + MOST + " are shown" : ""));
    }
    if (report.timePasses()) {
      err.print(times.table());
    }
    err.flush();
    result.text().ifPresent(commandLine.getOut()::print);
    commandLine.getOut().flush();
    return result;
  }

  private static String summary(List<Diagnostic> diagnostics) {
    return Stream.of(Severity.values())
        .map(severity -> count(diagnostics, severity))
        .filter(count -> !count.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Diagnostic> diagnostics, Severity severity) {
    long count = diagnostics.stream().filter(one -> one.code().severity() == severity).count();
    return count(count, severity.word());
  }

  private static String count(long number, String what) {
    return switch ((int) number) {
      case 0 -> "";
      case 1 -> "1 " + what;
      default -> number + " " + what + "s";
    };
  }
}
