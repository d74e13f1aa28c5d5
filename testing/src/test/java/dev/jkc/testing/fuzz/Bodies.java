package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the declarations of a program with their bodies. */
final class Bodies {
  private final World world;
  private final Dice dice;
  private final Expressions expressions;
  private final Statements statements;

  Bodies(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
    expressions = new Expressions(world, dice);
    statements = new Statements(expressions);
  }

  Node all() {
    List<Node> members = new ArrayList<>();
    for (int i = 0; i < world.statics.size(); i++) {
      World.Variable field = world.statics.get(i);
      Scope scope =
          Scope.of(world.statics.subList(0, i), world.methods, Optional.empty(), Scope.ANY_RANK);
      members.add(
          Node.member(
              "static " + field.type().name() + " " + field.name() + " = ",
              expressions.of(field.type(), scope, 2),
              ";\n"));
    }
    members.add(sealed());
    world.records.forEach(each -> members.add(record(each)));
    world.enums.forEach(each -> members.add(enumeration(each)));
    world.interfaces.forEach(each -> members.add(interfaceOf(each)));
    world.classes.forEach(each -> members.add(classOf(each)));
    for (World.Method method : world.methods) {
      members.add(method("static ", method, world.statics, List.of()));
    }
    members.add(run());
    return Node.all(members);
  }

  private Node run() {
    Scope scope = Scope.of(world.statics, world.methods, Optional.of(Type.VOID), Scope.ANY_RANK);
    List<Object> parts = new ArrayList<>();
    parts.add("static void run() {\n");
    for (int i = world.isSmall ? dice.between(2, 3) : dice.between(4, 7); i > 0; i--) {
      if (dice.chance(50)) {
        parts.add(statements.block(scope, 1));
      } else {
        parts.add(
            Node.statement(
                "try {\n",
                statements.block(scope.block(), dice.between(1, 3)),
                "} catch (RuntimeException e) {\n",
                "log(\"failed \" + told(e));\n",
                "}\n"));
      }
    }
    for (World.Variable field : world.statics) {
      if (field.type().hasText()) {
        parts.add(Node.statement("log(\"" + field.name() + " \" + " + field.name() + ");\n"));
      }
    }
    parts.add(Node.statement("System.out.println(\"sum \" + sum + \" fuel \" + fuel);\n"));
    parts.add("}\n");
    return Node.fixed(parts.toArray());
  }

  private Node sealed() {
    List<String> names = world.records.stream().map(each -> each.type().name()).toList();
    return Node.member(
        "sealed interface "
            + world.sealed.name()
            + " permits "
            + String.join(", ", names)
            + " {}\n");
  }

  private Node record(World.Record record) {
    List<String> components =
        record.components().stream().map(c -> c.type().name() + " " + c.name()).toList();
    Scope scope = Scope.of(record.components(), world.methods, Optional.empty(), Scope.ANY_RANK);
    return Node.member(
        "record "
            + record.type().name()
            + "("
            + String.join(", ", components)
            + ") implements "
            + world.sealed.name()
            + " {\n",
        dice.chance(30)
            ? Node.member(
                record.type().name() + " {\n",
                Node.statement(
                    "if (fuel-- > 0) log(\"new \" + ", expressions.of(Type.INT, scope, 1), ");\n"),
                "}\n")
            : "",
        "}\n");
  }

  private Node enumeration(World.Enum type) {
    List<Object> parts = new ArrayList<>();
    parts.add("enum " + type.type().name() + " {\n");
    int left = type.constants().size();
    for (String constant : type.constants()) {
      parts.add(constant + "(" + dice.below(100) + ")");
      if (dice.chance(world.isSmall ? 10 : 35)) {
        parts.add(" {\n");
        parts.add(method("", type.methods().getFirst(), world.statics, List.of()));
        parts.add("}");
      }
      left--;
      parts.add(left == 0 ? ";\n" : ",\n");
    }
    parts.add(
        "final int number;\n" + type.type().name() + "(int number) {\nthis.number = number;\n}\n");
    for (World.Method method : type.methods()) {
      parts.add(method("", method, withThis("this.number"), List.of()));
    }
    parts.add("}\n");
    return Node.member(parts.toArray());
  }

  private List<World.Variable> withThis(String name) {
    List<World.Variable> variables = new ArrayList<>(world.statics);
    variables.add(new World.Variable(name, Type.INT, false));
    return variables;
  }

  private Node interfaceOf(World.Interface type) {
    List<Object> parts = new ArrayList<>();
    parts.add("interface " + type.type().name() + " {\n");
    for (World.Method method : type.open()) {
      List<String> parameters = new ArrayList<>();
      method.parameters().forEach(p -> parameters.add(p.name() + " " + dice.name("v")));
      parts.add(
          Node.member(
              method.result().name()
                  + " "
                  + method.name()
                  + "("
                  + String.join(", ", parameters)
                  + ");\n"));
    }
    for (World.Method method : type.defaults()) {
      parts.add(method("default ", method, world.statics, List.of()));
    }
    parts.add("}\n");
    return Node.member(parts.toArray());
  }

  private Node classOf(World.Class type) {
    String name = type.type().name();
    List<World.Variable> own = new ArrayList<>(world.statics);
    type.allFields().forEach(f -> own.add(new World.Variable("this." + f.name(), f.type(), true)));
    List<Object> parts = new ArrayList<>();
    parts.add("static " + (type.isAbstract() ? "abstract " : "") + "class " + name);
    parts.add(type.parent().isPresent() ? " extends " + type.parent().get().type().name() : "");
    parts.add(
        type.interfaces().isEmpty() ? "" : " implements " + type.interfaces().getFirst().name());
    parts.add(" {\n");
    Scope initialisers = Scope.of(world.statics, world.methods, Optional.empty(), type.rank());
    Scope statics = Scope.of(world.statics, world.methods, Optional.empty(), Scope.ANY_RANK);
    for (World.Variable field : type.statics()) {
      parts.add(field("static ", field, statics));
    }
    if (dice.chance(40)) {
      parts.add(Node.member("static {\n", statements.block(statics.small(), 1), "}\n"));
    }
    for (World.Variable field : type.fields()) {
      parts.add(field("", field, initialisers));
    }
    if (dice.chance(40)) {
      parts.add(Node.member("{\n", statements.block(initialisers.small(), 1), "}\n"));
    }
    parts.add(constructor(type, own));
    methods(parts, type, own);
    inner(parts, type);
    parts.add(text(type));
    parts.add("}\n");
    return Node.member(parts.toArray());
  }

  private Node field(String modifier, World.Variable field, Scope scope) {
    String start = modifier + field.type().name() + " " + field.name();
    return dice.chance(20)
        ? Node.member(start + ";\n")
        : Node.member(start + " = ", expressions.of(field.type(), scope, 2), ";\n");
  }

  private Node constructor(World.Class type, List<World.Variable> own) {
    Scope scope = Scope.of(own, world.methods, Optional.empty(), type.rank());
    Scope arguments = Scope.of(world.statics, world.methods, Optional.empty(), type.rank());
    List<String> parameters = new ArrayList<>();
    for (Type parameter : type.constructor()) {
      String name = dice.name("v");
      parameters.add(parameter.name() + " " + name);
      scope.add(new World.Variable(name, parameter, true));
      arguments.add(new World.Variable(name, parameter, true));
    }
    List<Object> parts = new ArrayList<>();
    parts.add(type.type().name() + "(" + String.join(", ", parameters) + ") {\n");
    if (type.parent().isPresent()) {
      parts.add("super(");
      parts.add(Node.list(expressions.arguments(type.parent().get().constructor(), arguments, 1)));
      parts.add(");\n");
    }
    parts.add(statements.block(scope.small(), dice.between(1, 2)));
    parts.add("}\n");
    return Node.fixed(parts.toArray());
  }

  private void methods(List<Object> parts, World.Class type, List<World.Variable> own) {
    boolean isFirst = true;
    for (World.Method method : type.methods()) {
      if (isFirst && type.isAbstract()) {
        List<String> parameters = new ArrayList<>();
        method.parameters().forEach(p -> parameters.add(p.name() + " " + dice.name("v")));
        parts.add(
            "abstract "
                + method.result().name()
                + " "
                + method.name()
                + "("
                + String.join(", ", parameters)
                + ");\n");
      } else {
        parts.add(method("", method, own, List.of()));
      }
      isFirst = false;
    }
    type.interfaces()
        .forEach(
            i ->
                world
                    .interfaceOf(i)
                    .open()
                    .forEach(m -> parts.add(method("public ", m, own, List.of()))));
    if (type.parent().isPresent()) {
      World.Class above = type.parent().get();
      boolean isOpen = above.isAbstract();
      for (World.Method method : above.methods()) {
        if (isOpen || dice.chance(35)) {
          parts.add(
              method("", method, own, isOpen ? List.of() : List.of("super." + method.name())));
        }
        isOpen = false;
      }
    }
  }

  /** A class whose objects belong to objects of another one. */
  private void inner(List<Object> parts, World.Class type) {
    if (!dice.chance(40)) {
      return;
    }
    String name = dice.name("N");
    List<World.Variable> outer = new ArrayList<>(world.statics);
    type.allFields()
        .forEach(
            f ->
                outer.add(
                    new World.Variable(type.type().name() + ".this." + f.name(), f.type(), true)));
    World.Method method = new World.Method(dice.name("m"), List.of(Type.INT), Type.INT);
    parts.add(
        Node.member(
            "class " + name + " {\n",
            "int size = ",
            expressions.of(
                Type.INT, Scope.of(outer, world.methods, Optional.empty(), type.rank()), 2),
            ";\n",
            method("", method, outer, List.of()),
            "}\n"));
    type.methods().add(new World.Method(dice.name("m"), List.of(), Type.INT));
    parts.add(
        Node.member(
            "int " + type.methods().getLast().name() + "() {\nif (fuel-- <= 0) return 1;\n",
            name + " inner = this.new " + name + "();\n",
            "return inner.size + inner." + method.name() + "(inner.size);\n}\n"));
  }

  private Node text(World.Class type) {
    StringBuilder text = new StringBuilder("\"" + type.type().name() + "{\"");
    for (World.Variable field : type.allFields()) {
      if (field.type().isPrimitive() || field.type().is(Type.Kind.STRING)) {
        text.append(" + ").append(field.name()).append(" + \",\"");
      }
    }
    return Node.fixed("public String toString() {\nreturn " + text + " + \"}\";\n}\n");
  }

  /** A method; {@code above} is empty or the one that it overrides, which it may call. */
  private Node method(
      String modifiers, World.Method method, List<World.Variable> variables, List<String> above) {
    Scope scope = Scope.of(variables, world.methods, Optional.of(method.result()), Scope.ANY_RANK);
    List<String> parameters = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Type parameter : method.parameters()) {
      String name = dice.name("v");
      parameters.add(parameter.name() + " " + name);
      names.add(name);
      scope.add(new World.Variable(name, parameter, dice.chance(60)));
    }
    Node call =
        above.isEmpty() || dice.chance(50) || !method.result().hasText()
            ? Node.fixed("")
            : Node.statement(
                "if (fuel > 0) {\nlog(\"above \" + "
                    + above.getFirst()
                    + "("
                    + String.join(", ", names)
                    + "));\n}\n");
    String visible =
        modifiers.equals("static ") || modifiers.equals("default ") ? modifiers : "public ";
    return Node.member(
        visible
            + method.result().name()
            + " "
            + method.name()
            + "("
            + String.join(", ", parameters)
            + ") {\n",
        call,
        statements.body(
            modifiers.equals("static ") ? scope : scope.small(),
            method.result(),
            dice.between(1, world.isSmall ? 1 : modifiers.equals("static ") ? 3 : 2)),
        "}\n");
  }
}
