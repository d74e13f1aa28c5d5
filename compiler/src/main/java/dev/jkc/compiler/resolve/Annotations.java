package dev.jkc.compiler.resolve;

import dev.jkc.compiler.constant.Constant;
import dev.jkc.compiler.diagnostic.Code;
import dev.jkc.compiler.hir.Effect;
import dev.jkc.compiler.symbol.Convention;
import dev.jkc.compiler.symbol.Traits;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.lang.ast.Annotation;
import dev.jkc.lang.ast.Identifier;
import dev.jkc.lang.ast.Node;
import dev.jkc.lang.diagnostic.Diagnostic;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that the compiler knows into {@link Traits}. */
public final class Annotations {
  private static final String PACKAGE = "jk.annotation";

  /** What assembly can name without quotes. */
  private static final Pattern LINKER_SYMBOL = Pattern.compile("[A-Za-z_.$][A-Za-z0-9_.$]*");

  private static final long LARGEST_ALIGNMENT = 1L << 30;

  private static final Set<AnnotationSite> METHODS =
      EnumSet.of(AnnotationSite.METHOD, AnnotationSite.VOID_METHOD, AnnotationSite.CONSTRUCTOR);

  private static final Map<String, Set<AnnotationSite>> KNOWN = new HashMap<>();

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
      KNOWN.put(name, METHODS);
    }
    for (String name : List.of("Export", "Symbol", "Section", "Used")) {
      KNOWN.put(name, with(METHODS, AnnotationSite.STATIC_FIELD));
    }
    KNOWN.put(
        "Align",
        with(METHODS, AnnotationSite.STATIC_FIELD, AnnotationSite.FIELD, AnnotationSite.STRUCT));
    KNOWN.put("Offset", EnumSet.of(AnnotationSite.FIELD));
    KNOWN.put("BigEndian", EnumSet.of(AnnotationSite.FIELD));
    KNOWN.put("Packed", EnumSet.of(AnnotationSite.STRUCT));
    KNOWN.put("Size", EnumSet.of(AnnotationSite.STRUCT));
    KNOWN.put("StackOnly", EnumSet.of(AnnotationSite.STRUCT));
    KNOWN.put(
        "StaticInit",
        EnumSet.of(AnnotationSite.TYPE, AnnotationSite.ANNOTATION_TYPE, AnnotationSite.STRUCT));
  }

  private static final Set<String> FOR_JAVA =
      Set.of("NoAlloc", "NoThrow", "NoFpu", "Inline", "NoInline", "Cold");

  private final TypeNames names;
  private final Diagnostics diagnostics;
  private final ConstantEvaluator constants;
  private final Deque<AnnotationUse> uses = new ArrayDeque<>();

  Annotations(TypeNames names, Diagnostics diagnostics, ConstantEvaluator constants) {
    this.names = names;
    this.diagnostics = diagnostics;
    this.constants = constants;
  }

  private static Set<AnnotationSite> with(Set<AnnotationSite> some, AnnotationSite... others) {
    Set<AnnotationSite> all = EnumSet.copyOf(some);
    all.addAll(List.of(others));
    return all;
  }

  /** Notes annotations of the user's, to be checked when all that they may name is known. */
  public void note(
      List<Annotation> annotations, AnnotationSite site, Node place, TypeContext context) {
    if (!annotations.isEmpty() && names.isOfUser(context.unit())) {
      uses.add(new AnnotationUse(annotations, site, place, context));
    }
  }

  /** The next annotations that were noted and not checked, or null. */
  public @Nullable AnnotationUse next() {
    return uses.poll();
  }

  /** What an annotation's name means, or empty. */
  public Optional<TypeSymbol> find(Annotation annotation, TypeContext context) {
    return find(annotation.name().parts(), annotation.name().range(), context);
  }

  /** The type that a name means, or empty. */
  public Optional<TypeSymbol> find(List<Identifier> parts, SourceRange range, TypeContext context) {
    Optional<TypeSymbol> found = names.simple(parts.getFirst().text(), range, context);
    for (Identifier part : parts.subList(1, parts.size())) {
      found = found.map(outer -> MemberTypes.first(outer, part.text()));
    }
    return found.isPresent() ? found : names.qualified(parts);
  }

  /** Whether an annotation is one that the compiler knows rather than one of the program's. */
  public boolean isKnown(Annotation annotation, TypeContext context) {
    String simple = annotation.name().last().text();
    if (!KNOWN.containsKey(simple)) {
      return false;
    }
    if (!names.isOfUser(context.unit())) {
      return true;
    }
    Optional<TypeSymbol> found =
        find(annotation, context).filter(type -> type.kind() == TypeSymbol.Kind.ANNOTATION);
    boolean isBare = annotation.name().parts().size() == 1;
    return found.isPresent()
        ? found.get().binaryName().equals("java.lang.Override")
        : isBare || annotation.name().text().equals(PACKAGE + "." + simple);
  }

  /** Whether an annotation that is known belongs to the machine, in a {@code .java} file. */
  private static boolean isForeign(String simple, TypeContext context) {
    return !context.unit().range().file().isJk()
        && !FOR_JAVA.contains(simple)
        && !simple.equals("Override");
  }

  /** Reports an annotation of the machine in a {@code .java} file, or one that javac would miss. */
  public void checkOrigin(Annotation annotation, TypeContext context) {
    String simple = annotation.name().last().text();
    if (context.unit().range().file().isJk() || simple.equals("Override")) {
      return;
    }
    if (isForeign(simple, context)) {
      diagnostics.report(
          Diagnostic.of(
                  Code.ANNOTATION, annotation.range(), "`@" + simple + "` exists only in .jk files")
              .help("a .java file holds only what javac accepts; rename it to .jk"));
      return;
    }
    boolean isImported =
        annotation.name().parts().size() > 1
            || context.unit().imports().stream()
                .anyMatch(
                    clause ->
                        clause.name().text().equals(PACKAGE + "." + simple)
                            || (clause.onDemand() && clause.name().text().equals(PACKAGE)));
    if (!isImported) {
      diagnostics.report(
          Diagnostic.of(
                  Code.UNRESOLVED_TYPE,
                  annotation.range(),
                  "there is no annotation `@" + simple + "`")
              .help("import `" + PACKAGE + "." + simple + "`"));
    }
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
  public Traits read(
      List<Annotation> annotations, AnnotationSite site, Node place, TypeContext context) {
    note(annotations, site, place, context);
    return read(annotations, site, context);
  }

  /** The traits of known annotations; what does not fit is reported. */
  public Traits read(List<Annotation> annotations, AnnotationSite site, TypeContext context) {
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
      if (!isKnown(annotation, context) || isForeign(name, context)) {
        continue;
      }
      if (!seen.add(name)) {
        report(Code.DUPLICATE, annotation, "`@" + name + "` stands twice");
        continue;
      }
      if (!Objects.requireNonNull(KNOWN.get(name)).contains(site)) {
        report(Code.ANNOTATION, annotation, "`@" + name + "` does not apply to " + site.text());
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
