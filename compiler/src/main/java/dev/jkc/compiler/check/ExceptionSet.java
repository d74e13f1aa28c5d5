package dev.jkc.compiler.check;

import dev.jkc.compiler.symbol.Type;
import dev.jkc.compiler.symbol.TypeSymbol;
import dev.jkc.compiler.type.Erasure;
import dev.jkc.compiler.type.Members;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes of exceptions, each with all of its subclasses. None of them is a subclass of another
 * one.
 */
record ExceptionSet(List<TypeSymbol> classes) {
  /** Nothing. */
  static final ExceptionSet EMPTY = new ExceptionSet(List.of());

  ExceptionSet {
    classes = List.copyOf(classes);
  }

  /** Those among some types that are classes of exceptions. */
  static ExceptionSet of(List<Type> types) {
    ExceptionSet set = EMPTY;
    for (Type type : types) {
      if (Erasure.of(type) instanceof Type.Declared declared && isThrowable(declared.symbol())) {
        set = set.with(declared.symbol());
      }
    }
    return set;
  }

  /** Whether objects of a class can be thrown. */
  static boolean isThrowable(TypeSymbol symbol) {
    return inherits(symbol, "java.lang.Throwable");
  }

  /** Whether methods need not declare an exception (JLS 11.1.1). */
  static boolean isUnchecked(TypeSymbol exception) {
    return inherits(exception, "java.lang.RuntimeException")
        || inherits(exception, "java.lang.Error");
  }

  private static boolean inherits(TypeSymbol symbol, String ancestor) {
    for (TypeSymbol t = symbol; t != null; t = Members.superclass(t)) {
      if (t.binaryName().equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every exception of a class is among these. */
  boolean covers(TypeSymbol exception) {
    return classes.stream().anyMatch(c -> Members.inherits(exception, c));
  }

  /** Whether some exception of a class is among these. */
  boolean meets(TypeSymbol exception) {
    return covers(exception) || classes.stream().anyMatch(c -> Members.inherits(c, exception));
  }

  /** These and those of a class. */
  ExceptionSet with(TypeSymbol exception) {
    if (covers(exception)) {
      return this;
    }
    List<TypeSymbol> all = new ArrayList<>(classes);
    all.removeIf(c -> Members.inherits(c, exception));
    all.add(exception);
    return new ExceptionSet(all);
  }

  /** These and others. */
  ExceptionSet union(ExceptionSet others) {
    ExceptionSet all = this;
    for (TypeSymbol each : others.classes) {
      all = all.with(each);
    }
    return all;
  }

  /** Those that are among others as well. */
  ExceptionSet intersection(ExceptionSet others) {
    ExceptionSet common = EMPTY;
    for (TypeSymbol each : classes) {
      common = others.covers(each) ? common.with(each) : common;
    }
    for (TypeSymbol each : others.classes) {
      common = covers(each) ? common.with(each) : common;
    }
    return common;
  }

  /** Those of whose classes not all are among others. */
  ExceptionSet without(ExceptionSet others) {
    return new ExceptionSet(classes.stream().filter(c -> !others.covers(c)).toList());
  }
}
