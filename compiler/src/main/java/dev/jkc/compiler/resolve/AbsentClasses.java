package dev.jkc.compiler.resolve;

import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of the JDK that jkc's library does not have, and what there is instead. */
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

  private static final String ONE_THREAD = "a program for Linux has one thread";

  private static final List<Advice> ADVICE =
      List.of(
          new Advice(
              "java.lang.reflect", "there is no reflection; `getClass().getName()` is there"),
          new Advice("java.lang.invoke", "there is no reflection; lambdas are there"),
          new Advice("java.lang.Thread", ONE_THREAD),
          new Advice("java.util.concurrent", "there is one thread, so that plain collections do"),
          new Advice("java.util.stream", "write a loop over the collection"),
          new Advice("java.util.regex", "`split`, `matches` and `replaceAll` take simple patterns"),
          new Advice("java.util.Date", "`System.currentTimeMillis` tells the time"),
          new Advice("java.util.Calendar", "`System.currentTimeMillis` tells the time"),
          new Advice("java.time", "`System.currentTimeMillis` and `nanoTime` tell the time"),
          new Advice("java.math", "`Math.multiplyHigh` and the like compute with two `long`s"),
          new Advice("java.nio.file", "standard input and output are there, files are not"),
          new Advice("java.io.File", "standard input and output are there, files are not"));

  /** Classes that are there in part, and why the rest is not. */
  private static final Map<String, String> IN_PART =
      Map.of(
          "java.lang.Class",
          "there is no reflection; names, kinds and supertypes are there",
          "java.lang.Thread",
          ONE_THREAD);

  private static final String NOTE = "the JDK's library may have it, but jkc's is a part of that";

  private AbsentClasses() {}

  /** Whether a simple name is that of a class of {@code java.lang} which is absent. */
  static boolean isOfLang(String name) {
    return OF_LANG.contains(name);
  }

  /** A diagnostic about a name, with what is known of it if the JDK has it. */
  public static Diagnostic explain(Diagnostic diagnostic, String name) {
    String full = OF_LANG.contains(name) ? "java.lang." + name : name;
    if (!full.startsWith("java.") && !full.startsWith("javax.")) {
      return diagnostic;
    }
    Diagnostic explained = diagnostic.note(NOTE);
    for (Advice advice : ADVICE) {
      if (full.startsWith(advice.prefix())) {
        return explained.help(advice.help());
      }
    }
    return explained;
  }

  /** A diagnostic about what a class lacks or does not let do, with why if the JDK's may. */
  public static Diagnostic explainMember(Diagnostic diagnostic, TypeSymbol owner) {
    String help = IN_PART.get(owner.binaryName());
    return help == null ? diagnostic : diagnostic.note(NOTE).help(help);
  }
}
