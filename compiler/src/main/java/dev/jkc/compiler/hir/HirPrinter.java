package dev.jkc.compiler.hir;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The textual form of HIR, for {@code --emit=hir}, golden files and people. */
public final class HirPrinter {
  private final StringBuilder out = new StringBuilder();
  private final HirExpressionPrinter expressions = new HirExpressionPrinter(this);
  private IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private Set<String> taken = new HashSet<>();
  private final TreeMap<String, HirType.Struct> structs = new TreeMap<>();
  private int indent;

  private HirPrinter() {}

  /** Prints a program. */
  public static String print(HirProgram program) {
    HirPrinter printer = new HirPrinter();
    program.globals().forEach(printer::global);
    program.fileAsm().forEach(asm -> printer.line("asm " + printer.expressions.asm(asm.asm())));
    program.functions().forEach(printer::function);
    StringBuilder types = new StringBuilder();
    printer.structs.values().forEach(struct -> types.append(struct.describe()).append('\n'));
    return types.append(printer.out).toString();
  }

  /** Prints one function. */
  public static String print(HirFunction function) {
    HirPrinter printer = new HirPrinter();
    printer.function(function);
    return printer.out.toString();
  }

  /** The text of a type; structs are collected so that their layout is printed once. */
  String type(HirType type) {
    switch (type) {
      case HirType.Struct struct -> {
        if (structs.putIfAbsent(struct.name(), struct) == null) {
          struct.fields().forEach(field -> type(field.type()));
        }
      }
      case HirType.Array array -> type(array.element());
      case HirType.Scalar scalar -> {}
    }
    return type.toString();
  }

  /** The name of a local or label, made unique in its function by a number. */
  String name(Object thing) {
    String known = names.get(thing);
    if (known == null) {
      String plain = thing.toString();
      known = plain;
      for (int i = 1; !taken.add(known); i++) {
        known = plain + "." + i;
      }
      names.put(thing, known);
    }
    return known;
  }

  private void line(String text) {
    out.append("  ".repeat(indent)).append(text).append('\n');
  }

  private static String attributes(Set<? extends Enum<?>> attributes) {
    return attributes.stream()
        .map(a -> " " + a.name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining());
  }

  private void global(HirGlobal global) {
    String section = global.section() == null ? "" : " section \"" + global.section() + "\"";
    line(
        "global "
            + global
            + ": "
            + type(global.type())
            + " align "
            + global.alignment()
            + attributes(global.attributes())
            + section
            + (global.is(HirGlobal.Attribute.EXTERNAL) ? "" : " = " + data(global.data())));
  }

  private static String data(HirData data) {
    return switch (data) {
      case HirData.Zero zero -> "zero " + zero.size();
      case HirData.Bytes plain -> "bytes " + HexFormat.of().formatHex(plain.bytes());
      case HirData.GlobalAddress address -> address.global() + "+" + address.offset();
      case HirData.FunctionAddress address -> address.function().toString();
      case HirData.Parts parts ->
          parts.parts().stream()
              .map(HirPrinter::data)
              .collect(Collectors.joining(", ", "{ ", " }"));
    };
  }

  private void function(HirFunction function) {
    names = new IdentityHashMap<>();
    taken = new HashSet<>();
    String section = function.section() == null ? "" : " section \"" + function.section() + "\"";
    String head =
        "function "
            + function
            + function.parameters().stream()
                .map(p -> name(p) + ": " + type(p.type()))
                .collect(Collectors.joining(", ", "(", ")"))
            + ": "
            + type(function.result())
            + " "
            + function.convention().name().toLowerCase(Locale.ROOT)
            + attributes(function.attributes())
            + section;
    HirStatement.Block body = function.body();
    if (body == null) {
      line(head);
      return;
    }
    line(head + " {");
    block(body);
    line("}");
  }

  /** Prints statements one level deeper. */
  private void block(HirStatement statement) {
    indent++;
    inside(statement);
    indent--;
  }

  private void inside(HirStatement statement) {
    if (statement instanceof HirStatement.Block block) {
      block.statements().forEach(this::inside);
    } else {
      statement(statement);
    }
  }

  private void statement(HirStatement statement) {
    switch (statement) {
      case HirStatement.Block s -> inside(s);
      case HirStatement.Let s ->
          line("let " + name(s.local()) + ": " + type(s.local().type()) + value(" = ", s.value()));
      case HirStatement.Evaluate s -> line(expressions.text(s.expression()));
      case HirStatement.If s -> {
        line("if " + expressions.text(s.condition()) + " {");
        block(s.thenBranch());
        if (s.elseBranch() != null) {
          line("} else {");
          block(s.elseBranch());
        }
        line("}");
      }
      case HirStatement.Loop s -> {
        line("loop {");
        block(s.body());
        line("}");
      }
      case HirStatement.Labeled s -> {
        line(name(s.label()) + ": {");
        block(s.body());
        line("}");
      }
      case HirStatement.Break s -> line("break " + name(s.label()));
      case HirStatement.Return s -> line("return" + value(" ", s.value()));
      case HirStatement.Switch s -> {
        line("switch " + expressions.text(s.selector()) + " {");
        indent++;
        for (HirStatement.Arm arm : s.arms()) {
          line("case" + values(arm.values()) + (arm.isDefault() ? " default" : "") + ":");
          block(arm.body());
        }
        indent--;
        line("}");
      }
      case HirStatement.Asm s -> line("asm " + expressions.asm(s.asm()));
      case HirStatement.Fail s ->
          line(
              "fail "
                  + s.failure()
                  + s.operands().stream()
                      .map(expressions::text)
                      .collect(Collectors.joining(", ", "(", ")")));
      case HirStatement.Throw s -> line("throw " + expressions.text(s.exception()));
      case HirStatement.Try s -> {
        line("try {");
        block(s.body());
        line("} catch " + name(s.caught()) + " {");
        block(s.handler());
        line("}");
      }
      case HirStatement.Unreachable s -> line("unreachable");
    }
  }

  private static String values(List<Long> values) {
    return values.stream().map(v -> " " + v).collect(Collectors.joining());
  }

  private String value(String before, @Nullable HirExpression value) {
    return value == null ? "" : before + expressions.text(value);
  }

  /** Prints statements inside of an expression, as one line. */
  String inline(List<HirStatement> statements) {
    HirPrinter inner = new HirPrinter();
    inner.names = names;
    inner.taken = taken;
    statements.forEach(inner::statement);
    structs.putAll(inner.structs);
    return inner.out.toString().strip().replaceAll("\\s*\n\\s*", "; ");
  }
}
