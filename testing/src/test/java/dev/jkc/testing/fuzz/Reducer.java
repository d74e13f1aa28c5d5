package dev.jkc.testing.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a program smaller as long as it differs in the same way: leaves out statements and members,
 * puts parts of expressions or literals in their place (delta debugging).
 */
final class Reducer {
  /** So many programs are tried in one compilation. */
  private static final int TOGETHER = 6;

  private final DifferentialRun run;
  private final Node program;
  private final String name;
  private final String kind;
  private Map<Node, Node> changes = new HashMap<>();
  private int attempts;

  Reducer(DifferentialRun run, Node program, String name, Difference difference) {
    this.run = run.only(difference);
    this.program = program;
    this.name = name;
    this.kind = difference.kind();
  }

  /** The text of the smallest program found with so many attempts. */
  String reduced(int mostAttempts) throws Exception {
    attempts = mostAttempts;
    int before = Integer.MAX_VALUE;
    for (int size = text(changes).length();
        size < before && attempts > 0;
        size = text(changes).length()) {
      before = size;
      leaveOut();
      replace(this::simpler);
    }
    return text(changes);
  }

  private String text(Map<Node, Node> some) {
    return program.text(some);
  }

  private void leaveOut() throws Exception {
    int size = Math.max(1, removable().size() / 2);
    while (true) {
      List<Node> nodes = removable();
      List<Map<Node, Node>> candidates = new ArrayList<>();
      for (int at = 0; at < nodes.size(); at += size) {
        Map<Node, Node> candidate = new HashMap<>();
        for (Node node : nodes.subList(at, Math.min(nodes.size(), at + size))) {
          candidate.put(node, Node.fixed(""));
        }
        candidates.add(candidate);
      }
      tryAll(candidates);
      if (size == 1) {
        return;
      }
      size = Math.max(1, size / (size > 8 ? 3 : 2));
    }
  }

  private List<Node> removable() {
    List<Node> found = new ArrayList<>();
    collect(program, found);
    found.removeIf(n -> n.kind() != Node.Kind.STATEMENT && n.kind() != Node.Kind.MEMBER);
    return found;
  }

  /** What is left of the program, from the outside to the inside. */
  private void collect(Node node, List<Node> found) {
    Node instead = changes.get(node);
    if (instead != null) {
      collect(instead, found);
      return;
    }
    found.add(node);
    node.children().forEach(child -> collect(child, found));
  }

  private void replace(Function<Node, List<Node>> simpler) throws Exception {
    List<Node> nodes = new ArrayList<>();
    collect(program, nodes);
    List<Map<Node, Node>> candidates = new ArrayList<>();
    for (Node node : nodes) {
      for (Node instead : simpler.apply(node)) {
        candidates.add(Map.of(node, instead));
      }
    }
    tryAll(candidates);
  }

  private List<Node> simpler(Node node) {
    List<Node> found = new ArrayList<>();
    if (node.kind() == Node.Kind.STATEMENT) {
      List<Node> inner = new ArrayList<>();
      below(node, Node.Kind.STATEMENT, inner);
      if (!inner.isEmpty()) {
        found.add(Node.all(inner));
      }
    } else if (node.kind() == Node.Kind.EXPRESSION) {
      String plain = node.type().plain();
      if (!node.text(changes).strip().equals(plain)) {
        found.add(Node.expression(node.type(), plain));
        List<Node> inner = new ArrayList<>();
        below(node, Node.Kind.EXPRESSION, inner);
        inner.stream().filter(n -> n.type().equals(node.type())).limit(2).forEach(found::add);
      }
    }
    return found;
  }

  private void below(Node node, Node.Kind wanted, List<Node> found) {
    for (Node child : node.children()) {
      Node shown = changes.getOrDefault(child, child);
      if (shown.kind() == wanted) {
        found.add(shown);
      } else {
        below(shown, wanted, found);
      }
    }
  }

  private void tryAll(List<Map<Node, Node>> candidates) throws Exception {
    for (int at = 0; at < candidates.size() && attempts > 0; at += TOGETHER) {
      List<Map<Node, Node>> some = new ArrayList<>();
      for (Map<Node, Node> candidate :
          candidates.subList(at, Math.min(candidates.size(), at + TOGETHER))) {
        Map<Node, Node> whole = new HashMap<>(changes);
        candidate.forEach(whole::putIfAbsent);
        if (!text(whole).equals(text(changes))) {
          some.add(whole);
        }
      }
      List<Map<Node, Node>> good = interesting(some);
      if (good.isEmpty()) {
        continue;
      }
      Map<Node, Node> together = new HashMap<>(changes);
      good.forEach(whole -> whole.forEach(together::putIfAbsent));
      boolean isGood = good.size() == 1 || !interesting(List.of(together)).isEmpty();
      changes = isGood ? together : good.getFirst();
    }
  }

  private List<Map<Node, Node>> interesting(List<Map<Node, Node>> candidates) throws Exception {
    List<Program> programs = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      String own = name + "x" + i;
      programs.add(new Program(own, text(candidates.get(i)).replaceAll("\\b" + name + "\\b", own)));
    }
    if (programs.isEmpty()) {
      return List.of();
    }
    attempts--;
    List<Optional<Difference>> found = run.compare(programs);
    List<Map<Node, Node>> good = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (found.get(i).isPresent() && found.get(i).get().kind().equals(kind)) {
        good.add(candidates.get(i));
      }
    }
    return good;
  }
}
