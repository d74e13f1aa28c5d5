package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a generated program declares, known before any body is written. */
final class World {
  /** A field, a component of a record, or a variable; {@code name} is how it is written. */
  record Variable(String name, Type type, boolean mayChange) {}

  /** A method; every body ends at once when the fuel is spent, and so no recursion is endless. */
  record Method(String name, List<Type> parameters, Type result) {}

  /** A class with what it declares itself. */
  record Class(
      Type type,
      int rank,
      Optional<Class> parent,
      List<Type> interfaces,
      boolean isAbstract,
      List<Variable> fields,
      List<Variable> statics,
      List<Method> methods,
      List<Type> constructor) {
    /** Fields with those of the classes above. */
    List<Variable> allFields() {
      List<Variable> all = new ArrayList<>(fields);
      parent.ifPresent(above -> all.addAll(above.allFields()));
      return all;
    }

    List<Method> allMethods() {
      List<Method> all = new ArrayList<>(methods);
      parent.ifPresent(above -> all.addAll(above.allMethods()));
      return all;
    }

    boolean isBelow(Class other) {
      return type.equals(other.type) || parent.map(above -> above.isBelow(other)).orElse(false);
    }

    boolean implementsType(Type type) {
      return interfaces.contains(type)
          || parent.map(above -> above.implementsType(type)).orElse(false);
    }
  }

  /** An interface: what its implementations define, and what it defines for them. */
  record Interface(Type type, List<Method> open, List<Method> defaults) {}

  record Record(Type type, List<Variable> components) {}

  record Enum(Type type, List<String> constants, List<Method> methods) {}

  /** A functional interface. */
  record Function(Type type, String method, List<Type> parameters, Type result) {}

  final List<Interface> interfaces = new ArrayList<>();
  final List<Class> classes = new ArrayList<>();
  final List<Record> records = new ArrayList<>();
  final List<Enum> enums = new ArrayList<>();
  final List<Variable> statics = new ArrayList<>();
  final List<Method> methods = new ArrayList<>();
  final List<Function> functions = new ArrayList<>();
  final String name;

  /** Most programs are small, so that many are compiled in a short time. */
  final boolean isSmall;

  Type sealed = Type.OBJECT;

  World(String name, boolean isSmall) {
    this.name = name;
    this.isSmall = isSmall;
  }

  Class classOf(Type type) {
    return classes.stream().filter(c -> c.type.equals(type)).findFirst().orElseThrow();
  }

  Interface interfaceOf(Type type) {
    return interfaces.stream().filter(c -> c.type.equals(type)).findFirst().orElseThrow();
  }

  Record recordOf(Type type) {
    return records.stream().filter(c -> c.type.equals(type)).findFirst().orElseThrow();
  }

  Enum enumOf(Type type) {
    return enums.stream().filter(c -> c.type.equals(type)).findFirst().orElseThrow();
  }

  Function functionOf(Type type) {
    return functions.stream().filter(c -> c.type.equals(type)).findFirst().orElseThrow();
  }

  /** Classes of which there are objects that a variable of the type holds. */
  List<Class> concrete(Type type, int below) {
    List<Class> found = new ArrayList<>();
    for (Class each : classes) {
      boolean fits =
          type.is(Type.Kind.INTERFACE) ? each.implementsType(type) : each.isBelow(classOf(type));
      if (fits && !each.isAbstract && each.rank < below) {
        found.add(each);
      }
    }
    return found;
  }
}
