package dev.jkc.compiler.declare;

import dev.jkc.lang.ast.CompilationUnit;
import dev.jkc.lang.ast.Declaration;
import dev.jkc.lang.ast.Expression;
import dev.jkc.lang.ast.Modifiers;
import dev.jkc.lang.ast.Modifiers.Modifier;
import dev.jkc.lang.ast.Parameter;
import dev.jkc.lang.ast.Statement;
import dev.jkc.lang.ast.TypeParameter;
import dev.jkc.lang.ast.TypeTree;
import dev.jkc.lang.ast.VariableDeclarator;
import dev.jkc.lang.diagnostic.Diagnostics;
import dev.jkc.lang.parser.Parser;
import dev.jkc.lang.source.SourceFile;
import dev.jkc.lang.source.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The members that enums and records have without declaring them (JLS 8.9.3, 8.10.3), as the
 * declarations that somebody would write.
 */
final class ImplicitMembers {
  private final Declaration.Type type;
  private final String name;
  private final String canonicalName;
  private final List<Declaration> members = new ArrayList<>();

  private ImplicitMembers(Declaration.Type type, String canonicalName) {
    this.type = type;
    this.canonicalName = canonicalName;
    this.name = type.name().text();
  }

  /** The declaration with its implicit members. */
  static Declaration.Type add(Declaration.Type type, String binaryName) {
    ImplicitMembers implicit = new ImplicitMembers(type, binaryName.replace('$', '.'));
    switch (type.kind()) {
      case ENUM -> implicit.addToEnum();
      case RECORD -> implicit.addToRecord();
      default -> {
        return type;
      }
    }
    return new Declaration.Type(
        type.range(),
        type.kind(),
        type.modifiers(),
        type.name(),
        type.typeParameters(),
        type.superclass(),
        type.interfaces(),
        type.permits(),
        type.components(),
        type.constants(),
        type.bitfieldBase(),
        implicit.members);
  }

  private void addToEnum() {
    for (Declaration.EnumConstant constant : type.constants()) {
      SourceRange range = constant.range();
      TypeTree own = typeTree(constant.name().range());
      Expression creation =
          new Expression.New(range, null, List.of(), own, constant.arguments(), constant.body());
      members.add(
          new Declaration.Field(
              range,
              modifiers(range, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
              own,
              List.of(new VariableDeclarator(range, constant.name(), 0, creation))));
    }
    String constants =
        type.constants().stream()
            .map(constant -> constant.name().text())
            .collect(Collectors.joining(", "));
    addParsed(
        """
        class %1$s {
          private static final %1$s[] $VALUES = {%2$s};

          public static %1$s[] values() {
            %1$s[] values = new %1$s[$VALUES.length];
            for (int i = 0; i < values.length; i++) {
              values[i] = $VALUES[i];
            }
            return values;
          }

          public static %1$s valueOf(java.lang.String name) {
            return (%1$s) java.lang.Enum.$find($VALUES, "%3$s", name);
          }
        }
        """
            .formatted(name, constants, canonicalName));
    members.addAll(type.members());
  }

  private TypeTree typeTree(SourceRange range) {
    return new TypeTree.Named(
        range, List.of(new TypeTree.Named.Part(range, List.of(), type.name(), null)));
  }

  private static Modifiers modifiers(SourceRange range, Modifier... all) {
    List<Modifiers.Word> words = new ArrayList<>();
    for (Modifier modifier : all) {
      words.add(new Modifiers.Word(range, modifier));
    }
    return new Modifiers(range, words, List.of());
  }

  private void addToRecord() {
    for (Parameter component : type.components()) {
      TypeTree componentType = component.type();
      if (componentType != null) {
        members.add(
            new Declaration.Field(
                component.range(),
                modifiers(component.range(), Modifier.PRIVATE, Modifier.FINAL),
                component.isVarargs()
                    ? new TypeTree.Array(component.range(), componentType)
                    : componentType,
                List.of(
                    new VariableDeclarator(
                        component.range(), component.name(), component.extraDimensions(), null))));
      }
    }
    boolean isCanonical = false;
    for (Declaration member : type.members()) {
      if (member instanceof Declaration.Constructor constructor && constructor.isCompact()) {
        members.add(complete(constructor));
        isCanonical = true;
      } else {
        members.add(member);
        isCanonical |= member instanceof Declaration.Constructor c && takesComponents(c);
      }
    }
    StringBuilder text = new StringBuilder("final class " + name + " {\n");
    if (!isCanonical) {
      String access =
          type.modifiers().words().stream()
              .map(Modifiers.Word::modifier)
              .filter(m -> m == Modifier.PUBLIC || m == Modifier.PROTECTED || m == Modifier.PRIVATE)
              .map(m -> m.word() + " ")
              .findFirst()
              .orElse("");
      text.append(access + name + "(" + parameters() + ") {" + assignments() + "}\n");
    }
    for (Parameter component : components()) {
      if (!declares(component.name().text())) {
        text.append(
            "public "
                + typeText(component)
                + " "
                + component.name().text()
                + "() { return this."
                + component.name().text()
                + "; }\n");
      }
    }
    if (!declares("toString")) {
      text.append("public final java.lang.String toString() { return " + describe() + "; }\n");
    }
    if (!declares("hashCode")) {
      text.append("public final int hashCode() { int $hash = 0;" + hashes() + " return $hash; }\n");
    }
    if (!declaresEquals()) {
      text.append(
          "public final boolean equals(java.lang.Object $other) { return $other instanceof "
              + tested()
              + comparisons()
              + "; }\n");
    }
    addParsed(text.append("}\n").toString());
  }

  /** The components, each name once: another one of that name is refused with its field. */
  private List<Parameter> components() {
    List<Parameter> all = new ArrayList<>();
    for (Parameter component : type.components()) {
      String wanted = component.name().text();
      if (all.stream().noneMatch(c -> c.name().text().equals(wanted))) {
        all.add(component);
      }
    }
    return all;
  }

  private boolean takesComponents(Declaration.Constructor constructor) {
    List<Parameter> given = constructor.parameters();
    if (given.size() != components().size()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      if (!typeText(given.get(i)).equals(typeText(components().get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** A compact constructor with the parameters and assignments that it leaves out. */
  private Declaration.Constructor complete(Declaration.Constructor compact) {
    Statement.Block body = compact.body();
    List<Statement> statements = new ArrayList<>(body.statements());
    Declaration.Type assigning = parse("class A { void f() {" + assignments() + "} }");
    for (Declaration member : assigning.members()) {
      if (member instanceof Declaration.Method method && method.body() != null) {
        statements.addAll(method.body().statements());
      }
    }
    return new Declaration.Constructor(
        compact.range(),
        compact.modifiers(),
        compact.typeParameters(),
        compact.name(),
        null,
        components(),
        compact.exceptions(),
        new Statement.Block(body.range(), statements),
        true);
  }

  private boolean declares(String method) {
    return type.members().stream()
        .anyMatch(
            member ->
                member instanceof Declaration.Method m
                    && m.name().text().equals(method)
                    && m.parameters().isEmpty());
  }

  private boolean declaresEquals() {
    return type.members().stream()
        .anyMatch(
            member ->
                member instanceof Declaration.Method m
                    && m.name().text().equals("equals")
                    && m.parameters().size() == 1
                    && typeText(m.parameters().getFirst()).endsWith("Object"));
  }

  private static String typeText(Parameter parameter) {
    TypeTree tree = parameter.type();
    return (tree == null ? "" : tree.range().text())
        + "[]".repeat(parameter.extraDimensions() + (parameter.isVarargs() ? 1 : 0));
  }

  private String parameters() {
    return components().stream()
        .map(
            c -> {
              TypeTree tree = c.type();
              String type =
                  c.isVarargs() && tree != null ? tree.range().text() + "..." : typeText(c);
              return type + " " + c.name().text();
            })
        .collect(Collectors.joining(", "));
  }

  private String assignments() {
    return components().stream()
        .map(c -> "this." + c.name().text() + " = " + c.name().text() + ";")
        .collect(Collectors.joining(" "));
  }

  /** The components but for those of a parameter over values, whose text nobody knows. */
  private List<Parameter> compared() {
    return components().stream()
        .filter(
            component ->
                type.typeParameters().stream()
                    .noneMatch(p -> p.isValue() && p.name().text().equals(typeText(component))))
        .toList();
  }

  /** The record as its own methods test for it. */
  private String tested() {
    if (type.typeParameters().stream().noneMatch(TypeParameter::isValue)) {
      return name;
    }
    return type.typeParameters().stream()
        .map(parameter -> parameter.isValue() ? parameter.name().text() : "?")
        .collect(Collectors.joining(", ", name + "<", ">"));
  }

  private String describe() {
    return "\""
        + name
        + "[\""
        + compared().stream()
            .map(c -> " + \"" + c.name().text() + "=\" + this." + c.name().text())
            .collect(Collectors.joining(" + \", \""))
        + " + \"]\"";
  }

  private String hashes() {
    StringBuilder text = new StringBuilder();
    for (Parameter component : compared()) {
      String field = "this." + component.name().text();
      String hash =
          switch (typeText(component)) {
            case "boolean" -> "(" + field + " ? 1231 : 1237)";
            case "byte", "short", "char", "int" -> field;
            case "long" -> "(int) (" + field + " ^ " + field + " >>> 32)";
            case "float" -> "java.lang.Float.floatToIntBits(" + field + ")";
            case "double" -> {
              String bits = "java.lang.Double.doubleToLongBits(" + field + ")";
              yield "(int) (" + bits + " ^ " + bits + " >>> 32)";
            }
            default -> "(" + field + " == null ? 0 : " + field + ".hashCode())";
          };
      text.append(" $hash = 31 * $hash + " + hash + ";");
    }
    return text.toString();
  }

  private String comparisons() {
    StringBuilder text = new StringBuilder();
    for (Parameter component : compared()) {
      String field = "this." + component.name().text();
      String other = "((" + tested() + ") $other)." + component.name().text();
      String comparison =
          switch (typeText(component)) {
            case "boolean", "byte", "short", "char", "int", "long" -> field + " == " + other;
            case "float" -> "java.lang.Float.compare(" + field + ", " + other + ") == 0";
            case "double" -> "java.lang.Double.compare(" + field + ", " + other + ") == 0";
            default ->
                "("
                    + field
                    + " == null ? "
                    + other
                    + " == null : "
                    + field
                    + ".equals("
                    + other
                    + "))";
          };
      text.append(" && " + comparison);
    }
    return text.toString();
  }

  private void addParsed(String text) {
    members.addAll(parse(text).members());
  }

  /**
   * Texts of this class are right but for what the user wrote into them, which is reported there.
   */
  private Declaration.Type parse(String text) {
    // In traces all of it is of the line that the declaration starts at.
    String placed = "\n".repeat(type.range().line() - 1) + text.replace('\n', ' ');
    SourceFile generated = SourceFile.implied(type.name().range(), placed);
    CompilationUnit unit = Parser.parse(generated, new Diagnostics());
    return (Declaration.Type) unit.members().getFirst();
  }
}
