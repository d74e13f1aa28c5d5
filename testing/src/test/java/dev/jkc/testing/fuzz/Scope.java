package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What code at a place may name, and where it may jump to. */
final class Scope {
  /** Classes of any rank may be made. */
  static final int ANY_RANK = 1000;

  final List<World.Variable> variables;
  final List<World.Method> methods;
  final List<String> breaks;
  final List<String> continues;
  final Optional<Type> result;
  final int rank;
  final int nesting;

  private Scope(
      List<World.Variable> variables,
      List<World.Method> methods,
      List<String> breaks,
      List<String> continues,
      Optional<Type> result,
      int rank,
      int nesting) {
    this.variables = new ArrayList<>(variables);
    this.methods = methods;
    this.breaks = breaks;
    this.continues = continues;
    this.result = result;
    this.rank = rank;
    this.nesting = nesting;
  }

  /** The scope of a body that returns a value of a type. */
  static Scope of(
      List<World.Variable> variables, List<World.Method> methods, Optional<Type> result, int rank) {
    return new Scope(variables, methods, List.of(), List.of(), result, rank, 0);
  }

  /** The scope of a body that should be short. */
  Scope small() {
    return new Scope(variables, methods, breaks, continues, result, rank, nesting + 2);
  }

  /** A block in this one. */
  Scope block() {
    return new Scope(variables, methods, breaks, continues, result, rank, nesting + 1);
  }

  /** The body of something that can be left. */
  Scope inside(String label, boolean isLoop) {
    List<String> newBreaks = new ArrayList<>(breaks);
    newBreaks.add(label);
    List<String> newContinues = new ArrayList<>(continues);
    if (isLoop) {
      newContinues.add(label);
    }
    return new Scope(variables, methods, newBreaks, newContinues, result, rank, nesting + 1);
  }

  /** A part that no jump leaves. */
  Scope closed() {
    return new Scope(variables, methods, List.of(), List.of(), Optional.empty(), rank, nesting + 1);
  }

  /** The body of a lambda or a local class, which names only what does not change. */
  Scope captured(Optional<Type> newResult) {
    List<World.Variable> kept =
        variables.stream().filter(v -> !v.mayChange() || isField(v)).toList();
    return new Scope(kept, methods, List.of(), List.of(), newResult, rank, nesting + 1);
  }

  /** The body of a class in a method, where {@code this} is another object. */
  Scope inClass(Optional<Type> newResult) {
    Scope inner = captured(newResult);
    inner.variables.removeIf(v -> v.name().startsWith("this."));
    return inner;
  }

  /** A guard of a pattern, which assigns to nothing outside (JLS 6.3.4). */
  Scope guard() {
    List<World.Variable> kept =
        captured(Optional.empty()).variables.stream()
            .map(v -> new World.Variable(v.name(), v.type(), false))
            .toList();
    return new Scope(kept, methods, List.of(), List.of(), Optional.empty(), rank, nesting + 1);
  }

  private static boolean isField(World.Variable variable) {
    return !variable.name().startsWith("v");
  }

  void add(World.Variable variable) {
    variables.add(variable);
  }

  List<World.Variable> matching(Predicate<World.Variable> test) {
    return variables.stream().filter(test).toList();
  }

  List<World.Variable> ofType(Type type) {
    return matching(v -> v.type().equals(type));
  }
}
