package dev.jkc.compiler.cli;

import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.lang.diagnostic.DiagnosticCode;
import dev.jkc.lang.parser.SyntaxCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code jkc explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains a diagnostic; without an id, lists all of them.")
final class ExplainCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      arity = "0..1",
      defaultValue = "",
      description = "The id as printed, such as JK0220; the number alone will do.")
  @SuppressWarnings("NullAway.Init")
  private String id;

  /** Every kind of diagnostic in the order of the numbers. */
  static List<DiagnosticCode> codes() {
    List<DiagnosticCode> codes = new ArrayList<>(List.of(SyntaxCode.values()));
    codes.addAll(List.of(Code.values()));
    return codes;
  }

  @Override
  public Integer call() throws IOException, UsageException {
    if (id.isEmpty()) {
      for (DiagnosticCode code : codes()) {
        spec.commandLine()
            .getOut()
            .println(code.id() + "  " + code.severity().word() + ": " + code.title());
      }
      return ExitCode.SUCCESS;
    }
    DiagnosticCode code =
        find(id).orElseThrow(() -> new UsageException("there is no diagnostic `" + id + "`"));
    spec.commandLine().getOut().print(page(code));
    return ExitCode.SUCCESS;
  }

  private static Optional<DiagnosticCode> find(String id) {
    String digits = id.toUpperCase(Locale.ROOT).replaceFirst("^JK", "").replaceFirst("^0+", "");
    return codes().stream()
        .filter(code -> Integer.toString(code.number()).equals(digits))
        .findFirst();
  }

  private static String page(DiagnosticCode code) throws IOException {
    String name = "/diagnostics/" + code.id() + ".md";
    try (InputStream page = ExplainCommand.class.getResourceAsStream(name)) {
      return page == null
          ? code.id() + ": " + code.title() + "\n"
          : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
