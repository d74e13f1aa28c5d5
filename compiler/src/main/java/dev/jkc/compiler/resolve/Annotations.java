package dev.jkc.compiler.resolve;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.symbol.Convention;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that the compiler knows into {@link Traits}. */
public final class Annotations {
  /** What an annotation may stand on. */
  public enum Target {
    TYPE("a type"),
    STRUCT("a struct or union"),
    FIELD("a field"),
    OBJECT_FIELD("a field of an object"),
    STATIC_FIELD("a static field"),
    METHOD("a method"),
    VARIABLE("a parameter or local variable");

    private final String text;

    Target(String text) {
      this.text = text;
    }
  }

  /** What assembly can name without quotes. */
  private static final Pattern LINKER_SYMBOL = Pattern.compile("[A-Za-z_.$][A-Za-z0-9_.$]*");

  private static final long LARGEST_ALIGNMENT = 1L << 30;

  private static final Map<String, Set<Target>> KNOWN = new HashMap<>();

  static {
    for (String name :
        List.of(
            "Interrupt",
            "Naked",
            "CallConv",
            "NoReturn",
            "Inline",
            "NoInline",
            "Cold",
            "NoAlloc",
            "NoFpu",
            "NoThrow",
            "Override",
            "Replaces",
            "Intrinsic")) {
      KNOWN.put(name, EnumSet.of(Target.METHOD));
    }
    for (String name : List.of("Export", "Symbol", "Section", "Used")) {
      KNOWN.put(name, EnumSet.of(Target.METHOD, Target.STATIC_FIELD));
    }
    KNOWN.put("Align", EnumSet.of(Target.METHOD, Target.STATIC_FIELD, Target.FIELD, Target.STRUCT));
    KNOWN.put("Offset", EnumSet.of(Target.FIELD));
    KNOWN.put("BigEndian", EnumSet.of(Target.FIELD));
    KNOWN.put("Packed", EnumSet.of(Target.STRUCT));
    KNOWN.put("Size", EnumSet.of(Target.STRUCT));
    KNOWN.put("StackOnly", EnumSet.of(Target.STRUCT));
    KNOWN.put("StaticInit", EnumSet.of(Target.TYPE, Target.STRUCT));
  }

  /** Annotations of the Java platform that say nothing to this compiler. */
  private static final Set<String> IGNORED =
      Set.of(
          "Deprecated",
          "SuppressWarnings",
          "FunctionalInterface",
          "SafeVarargs",
          "Documented",
          "Retention",
          "Target",
          "Inherited",
          "Repeatable");

  private static final Set<String> FOR_JAVA =
      Set.of("NoAlloc", "NoThrow", "NoFpu", "Inline", "NoInline", "Cold");

  private final Diagnostics diagnostics;
  private final ConstantEvaluator constants;

  /** Makes a reader. */
  public Annotations(Diagnostics diagnostics, ConstantEvaluator constants) {
    this.diagnostics = diagnostics;
    this.constants = constants;
  }

  /** Whether an annotation means something to the compiler or to nobody. */
  public static boolean isKnown(String simpleName) {
    return KNOWN.containsKey(simpleName) || IGNORED.contains(simpleName);
  }

  /** Whether an annotation is one of the compiler's own rather than of the Java platform. */
  static boolean isOfJk(String simpleName) {
    return KNOWN.containsKey(simpleName) && !simpleName.equals("Override");
  }

  /** Whether an annotation is a Java type, in {@code jk.annotation}, that {@code .java} may use. */
  static boolean isOfJava(String simpleName) {
    return FOR_JAVA.contains(simpleName);
  }

  /** The effect that an annotation excludes. */
  public static Optional<Effect> effectOf(String simpleName) {
    for (Effect effect : Effect.values()) {
      if (effect.isAnnotated() && effect.annotation().equals(simpleName)) {
        return Optional.of(effect);
      }
    }
    return Optional.empty();
  }

  /** The traits that a declaration's annotations give it; what does not fit is reported. */
  public Traits read(List<Annotation> annotations, Target target, TypeContext context) {
    if (annotations.isEmpty()) {
      return Traits.NONE;
    }
    Set<Traits.Flag> flags = EnumSet.noneOf(Traits.Flag.class);
    Set<Effect> forbidden = EnumSet.noneOf(Effect.class);
    Convention convention = Convention.INTERNAL;
    Map<String, String> texts = new HashMap<>();
    Map<String, Long> numbers = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Annotation annotation : annotations) {
      String name = annotation.name().last().text();
      if (isKnown(name) && !seen.add(name)) {
        report(Code.DUPLICATE, annotation, "`@" + name + "` stands twice");
        continue;
      }
      Set<Target> targets = KNOWN.get(name);
      if (targets == null) {
        continue;
      }
      if (!targets.contains(target)
          && !(target == Target.STRUCT && targets.contains(Target.TYPE))) {
        report(Code.ANNOTATION, annotation, "`@" + name + "` does not apply to " + target.text);
        continue;
      }
      switch (name) {
        case "Export", "Symbol", "Section", "Intrinsic" -> {
          String text = text(annotation, context);
          boolean isSymbol = name.equals("Export") || name.equals("Symbol");
          if (text != null && isSymbol && !LINKER_SYMBOL.matcher(text).matches()) {
            report(
                Code.ANNOTATION,
                annotation,
                "`"
                    + text
                    + "` is no linker symbol: that has letters, digits, `_`, `.` and `$` and does "
                    + "not start with a digit");
          } else if (text != null) {
            texts.put(name, text);
          }
        }
        case "CallConv" -> convention = convention(annotation, context);
        case "Align", "Offset", "Size" -> {
          Long number = number(annotation, context);
          if (number != null) {
            numbers.put(name, number);
          }
        }
        default -> {
          effectOf(name).ifPresent(forbidden::add);
          for (Traits.Flag flag : Traits.Flag.values()) {
            if (flag.annotation().equals(name)) {
              flags.add(flag);
            }
          }
          if (!annotation.arguments().isEmpty()) {
            report(Code.ANNOTATION, annotation, "`@" + name + "` takes no argument");
          }
        }
      }
    }
    return new Traits(
        flags,
        forbidden,
        convention,
        texts.get("Export"),
        texts.get("Symbol"),
        texts.get("Intrinsic"),
        texts.get("Section"),
        numbers.getOrDefault("Align", 0L),
        numbers.getOrDefault("Offset", -1L),
        numbers.getOrDefault("Size", -1L));
  }

  /** The calling convention that a {@code @CallConv} names. */
  public Convention convention(Annotation annotation, TypeContext context) {
    String text = text(annotation, context);
    if (text == null) {
      return Convention.INTERNAL;
    }
    Optional<Convention> convention = Convention.named(text);
    if (convention.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  Code.ANNOTATION,
                  annotation.range(),
                  "there is no calling convention `" + text + "`")
              .help("the conventions are `C`, `sysv64` and `efi`"));
    }
    return convention.orElse(Convention.INTERNAL);
  }

  private @Nullable String text(Annotation annotation, TypeContext context) {
    Constant value = argument(annotation, context);
    if (value == null) {
      return null;
    }
    if (value instanceof Constant.Text text && !text.value().isEmpty()) {
      return text.value();
    }
    report(
        Code.ANNOTATION,
        annotation,
        "`@" + annotation.name().last().text() + "` takes a string that is not empty");
    return null;
  }

  private @Nullable Long number(Annotation annotation, TypeContext context) {
    Constant value = argument(annotation, context);
    if (value == null) {
      return null;
    }
    String name = annotation.name().last().text();
    if (!(value instanceof Constant.Whole whole) || whole.value() < 0 || whole.value() > 1L << 40) {
      report(Code.ANNOTATION, annotation, "`@" + name + "` takes a number of bytes");
      return null;
    }
    if (name.equals("Align") && Long.bitCount(whole.value()) != 1) {
      report(Code.ANNOTATION, annotation, "an alignment is a power of two, not " + whole.value());
      return null;
    }
    if (name.equals("Align") && whole.value() > LARGEST_ALIGNMENT) {
      report(Code.ANNOTATION, annotation, "an alignment is at most 1 GiB, the largest page");
      return null;
    }
    return whole.value();
  }

  private @Nullable Constant argument(Annotation annotation, TypeContext context) {
    if (annotation.arguments().size() != 1) {
      report(
          Code.ANNOTATION,
          annotation,
          "`@" + annotation.name().last().text() + "` takes exactly one argument");
      return null;
    }
    return constants.evaluate(annotation.arguments().get(0).value(), context).orElse(null);
  }

  private void report(Code code, Annotation annotation, String message) {
    diagnostics.report(Diagnostic.of(code, annotation.range(), message));
  }
}
