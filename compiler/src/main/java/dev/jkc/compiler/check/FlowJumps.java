package dev.jkc.compiler.check;

import dev.jkc.lang.ast.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The jumps of a body, and the {@code finally} blocks that they go through on their way. */
final class FlowJumps {
  /** What reaches the end of a statement, or its next round, by jumps. */
  static final class Exit {
    private final int depth;
    private Assignment state = Assignment.unreachable();
    private boolean taken;

    private Exit(int depth) {
      this.depth = depth;
    }

    Assignment state() {
      return state;
    }

    boolean isTaken() {
      return taken;
    }

    private void take(Assignment arriving) {
      state = state.meet(arriving);
      taken = true;
    }
  }

  /**
   * A jump that waits for a {@code finally} block to be scanned.
   *
   * @param depth how many {@code finally} blocks are around the place where it arrives
   */
  private record Jump(int depth, Assignment state, Consumer<Assignment> target) {}

  private final IdentityHashMap<Statement, Exit> breaks = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, Exit> continues = new IdentityHashMap<>();
  private final Deque<List<Jump>> waiting = new ArrayDeque<>();

  /** How many {@code finally} blocks are around the place at hand. */
  int depth() {
    return waiting.size();
  }

  Exit enterBreak(Statement target) {
    return enter(breaks, target);
  }

  Exit enterContinue(Statement target) {
    return enter(continues, target);
  }

  private Exit enter(IdentityHashMap<Statement, Exit> exits, Statement target) {
    Exit exit = new Exit(depth());
    exits.put(target, exit);
    return exit;
  }

  @Nullable Exit breakOf(@Nullable Statement target) {
    return target == null ? null : breaks.get(target);
  }

  @Nullable Exit continueOf(@Nullable Statement target) {
    return target == null ? null : continues.get(target);
  }

  /** Jumps to the end of a statement or to its next round. */
  void leave(Exit exit, Assignment state) {
    leave(exit.depth, state, exit::take);
  }

  /** Jumps to a place, which learns of it when the {@code finally} blocks up to there are done. */
  void leave(int depth, Assignment state, Consumer<Assignment> target) {
    if (depth() > depth) {
      waiting.getFirst().add(new Jump(depth, state.copy(), target));
    } else {
      target.accept(state);
    }
  }

  /** Begins what a {@code finally} block comes after. */
  void enterFinally() {
    waiting.push(new ArrayList<>());
  }

  /** Ends what a {@code finally} block comes after; gives the way on for the jumps out of it. */
  Consumer<Assignment> leaveFinally() {
    List<Jump> jumps = waiting.pop();
    return after ->
        jumps.forEach(jump -> leave(jump.depth(), jump.state().followedBy(after), jump.target()));
  }
}
