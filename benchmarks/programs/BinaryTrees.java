/** Trees that are built, counted and dropped. */
final class BinaryTrees {
  private record Tree(Tree left, Tree right) {
    static Tree ofDepth(int depth) {
      return depth == 0
          ? new Tree(null, null)
          : new Tree(ofDepth(depth - 1), ofDepth(depth - 1));
    }

    int count() {
      return left == null ? 1 : 1 + left.count() + right.count();
    }
  }

  private BinaryTrees() {}

  static long round() {
    int deepest = 14;
    long sum = Tree.ofDepth(deepest + 1).count();
    Tree kept = Tree.ofDepth(deepest);
    for (int depth = 4; depth <= deepest; depth += 2) {
      int trees = 1 << deepest - depth + 4;
      for (int i = 0; i < trees; i++) {
        sum += Tree.ofDepth(depth).count();
      }
    }
    return sum + kept.count();
  }

  public static void main(String[] args) {
    Timing.run(args, BinaryTrees::round);
  }
}
