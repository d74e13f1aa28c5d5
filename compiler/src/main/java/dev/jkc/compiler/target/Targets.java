package dev.jkc.compiler.target;

import dev.jkc.compiler.diagnostic.FileFailure;
import dev.jkc.lang.diagnostic.DidYouMean;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Finds targets by name. */
public final class Targets {
  private final TargetSource source;

  Targets(TargetSource source) {
    this.source = source;
  }

  /** Returns the targets that come with the compiler. */
  public static Targets bundled() {
    return new Targets(new BundledTargets());
  }

  /** Returns the target of a name. */
  public Target find(String name) throws TargetException {
    TargetFile file = read(name, new LinkedHashSet<>());
    if (file.isAbstract()) {
      throw new TargetException(
          "`%s` is only there for other targets to inherit%s"
              .formatted(name, DidYouMean.question(name, concreteNames())));
    }
    return file.toTarget();
  }

  /** Returns every target in alphabetical order. */
  public List<Target> all() throws TargetException {
    List<Target> targets = new ArrayList<>();
    for (String name : concreteNames()) {
      targets.add(find(name));
    }
    return targets;
  }

  private List<String> concreteNames() throws TargetException {
    List<String> names = new ArrayList<>();
    for (String name : names()) {
      if (!read(name, new LinkedHashSet<>()).isAbstract()) {
        names.add(name);
      }
    }
    return names;
  }

  /** Reads a file and those it inherits from; {@code heirs} are the files on the way here. */
  private TargetFile read(String name, SequencedSet<String> heirs) throws TargetException {
    if (!heirs.add(name)) {
      throw new TargetException(
          "target `%s` inherits from itself: %s → %s"
              .formatted(name, String.join(" → ", heirs), name));
    }
    TargetFile file = TargetFile.parse(name, text(name, heirs));
    Optional<String> parent = file.parent();
    return parent.isPresent() ? file.over(read(parent.get(), heirs)) : file;
  }

  private String text(String name, SequencedSet<String> heirs) throws TargetException {
    try {
      Optional<String> text = source.read(name);
      if (text.isPresent()) {
        return text.get();
      }
    } catch (IOException e) {
      throw new TargetException("cannot read target `" + name + "`: " + FileFailure.words(e), e);
    }
    String named = heirs.size() == 1 ? "" : ", which `" + heirs.getFirst() + "` inherits";
    throw new TargetException(
        "there is no target `%s`%s%s".formatted(name, named, DidYouMean.question(name, names())));
  }

  private List<String> names() throws TargetException {
    try {
      return source.names();
    } catch (IOException e) {
      throw new TargetException("cannot list the targets: " + FileFailure.words(e), e);
    }
  }
}
