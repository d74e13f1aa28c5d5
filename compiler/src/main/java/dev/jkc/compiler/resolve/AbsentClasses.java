package dev.jkc.compiler.resolve;

import dev.jkc.compiler.declare.Universe;
import dev.jkc.compiler.diagnostic.NameList;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names of the JDK that jkc's library does not have, and what there is instead. */
public final class AbsentClasses {
  /** Those of {@code java.lang}, which programs name without importing them. */
  private static final Set<String> OF_LANG =
      Set.of(
          "ClassLoader",
          "Module",
          "ModuleLayer",
          "Package",
          "Process",
          "ProcessBuilder",
          "ProcessHandle",
          "StackWalker",
          "Thread",
          "ThreadGroup");

  /** What names begin with, longer ones first, and what to write instead. */
  private record Advice(String prefix, String help) {}

  private static final String LOOP = "write a loop over the elements";
  private static final String ONE_THREAD = "a program for Linux has one thread";

  private static final List<Advice> ADVICE =
      List.of(
          new Advice(
              "java.lang.reflect", "there is no reflection; `getClass().getName()` is there"),
          new Advice("java.lang.invoke", "there is no reflection; lambdas are there"),
          new Advice(
              "java.lang.Class.", "there is no reflection; names, kinds and supertypes are there"),
          new Advice("java.lang.Object.", ONE_THREAD),
          new Advice("java.lang.Thread", ONE_THREAD),
          new Advice("java.util.concurrent", "there is one thread, so that plain collections do"),
          new Advice("java.util.stream", LOOP),
          new Advice("java.util.regex", "`split`, `matches` and `replaceAll` take simple patterns"),
          new Advice("java.util.Collection.stream", LOOP),
          new Advice("java.util.Arrays.stream", LOOP),
          new Advice("java.util.Locale.", "`ROOT`, `ENGLISH`, `US` and `UK` are there"),
          new Advice("java.time", "`java.util.Calendar` knows dates, `System.nanoTime` durations"),
          new Advice("java.math", "`Math.multiplyHigh` and the like compute with two `long`s"),
          new Advice("java.nio.file", "standard input and output are there, files are not"),
          new Advice("java.io.File", "standard input and output are there, files are not"));

  private static final String NOTE = "the JDK's library may have it, but jkc's is a part of that";

  private AbsentClasses() {}

  /** Whether a simple name is that of a class of {@code java.lang} which is absent. */
  static boolean isOfLang(String name) {
    return OF_LANG.contains(name);
  }

  /** A diagnostic about a name, with what is known of it if the JDK has it. */
  public static Diagnostic explain(Diagnostic diagnostic, String name, Universe universe) {
    String full = OF_LANG.contains(name) ? "java.lang." + name : name;
    Optional<String> layer = universe.otherLayer(full);
    if (layer.isPresent()) {
      return diagnostic.note(
          "jkc's library has it for other targets, in its layer `" + layer.get() + "`");
    }
    return full.startsWith("java.") || full.startsWith("javax.")
        ? advised(diagnostic.note(NOTE), full)
        : diagnostic;
  }

  private static Diagnostic advised(Diagnostic diagnostic, String full) {
    for (Advice advice : ADVICE) {
      if (full.startsWith(advice.prefix())) {
        return diagnostic.help(advice.help());
      }
    }
    return diagnostic;
  }

  /**
   * A diagnostic about a member that a type does not have, with what may help.
   *
   * @param similar a name that may have been meant
   */
  public static Diagnostic explainMember(
      Diagnostic diagnostic,
      TypeSymbol type,
      String name,
      Optional<String> similar,
      Universe universe) {
    AbsentMembers.Lack lack = AbsentMembers.of(type, name);
    if (!lack.members().isEmpty()) {
      List<String> members = lack.members().stream().map(each -> "`" + each + "`").toList();
      Diagnostic explained =
          diagnostic.note(
              "jkc's library lacks "
                  + NameList.of(members)
                  + " of the JDK's `"
                  + lack.owner().name()
                  + "`");
      return advised(explained, lack.owner().binaryName() + "." + name);
    }
    if (similar.isPresent()) {
      return diagnostic.help("did you mean `" + similar.get() + "`?");
    }
    Optional<String> layer =
        universe.isLibrary(type.range().file())
            ? universe.otherLayer(type.binaryName())
            : Optional.empty();
    return layer.isEmpty()
        ? diagnostic
        : diagnostic.note(
            "jkc's library has another `"
                + type.name()
                + "` for other targets, in its layer `"
                + layer.get()
                + "`");
  }

  /** A diagnostic about what a class does not let do, with why if the JDK's may. */
  public static Diagnostic explainUse(Diagnostic diagnostic, TypeSymbol owner) {
    return owner.binaryName().equals("java.lang.Thread")
        ? advised(diagnostic.note(NOTE), owner.binaryName())
        : diagnostic;
  }
}
