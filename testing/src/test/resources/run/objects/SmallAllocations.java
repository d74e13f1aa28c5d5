/** Millions of objects that live shortly: complex numbers, pairs, links, and trees that share. */
public class SmallAllocations {
  static final class Complex {
    final double re, im;

    Complex(double re, double im) {
      this.re = re;
      this.im = im;
    }

    Complex plus(Complex other) {
      return new Complex(re + other.re, im + other.im);
    }

    Complex square() {
      return new Complex(re * re - im * im, 2 * re * im);
    }

    boolean isFar() {
      return re * re + im * im > 4;
    }
  }

  static int steps(Complex c, int limit) {
    Complex z = c;
    int steps = 0;
    while (steps < limit && !z.isFar()) {
      z = z.square().plus(c);
      steps++;
    }
    return steps;
  }

  static final class Pair {
    final Object first;
    final Object second;

    Pair(Object first, Object second) {
      this.first = first;
      this.second = second;
    }

    Pair swapped() {
      return new Pair(second, first);
    }
  }

  /** A tree that never changes; an insertion copies only the way to the new leaf. */
  static final class Tree {
    final int key;
    final Tree left, right;

    Tree(int key, Tree left, Tree right) {
      this.key = key;
      this.left = left;
      this.right = right;
    }

    static Tree insert(Tree tree, int key) {
      if (tree == null) return new Tree(key, null, null);
      if (key < tree.key) return new Tree(tree.key, insert(tree.left, key), tree.right);
      if (key > tree.key) return new Tree(tree.key, tree.left, insert(tree.right, key));
      return tree;
    }

    static int size(Tree tree) {
      return tree == null ? 0 : 1 + size(tree.left) + size(tree.right);
    }
  }

  static Tree complete(int depth) {
    return depth == 0 ? null : new Tree(depth, complete(depth - 1), complete(depth - 1));
  }

  static int check(Tree tree) {
    return tree == null ? 1 : check(tree.left) + check(tree.right);
  }

  interface Shape {
    int area();
  }

  static final class Small implements Shape {
    private final byte side;

    Small(byte side) {
      this.side = side;
    }

    @Override
    public int area() {
      return side * side;
    }
  }

  static final class Large implements Shape {
    private final long width, height;

    Large(long width, long height) {
      this.width = width;
      this.height = height;
    }

    @Override
    public int area() {
      return (int) (width * height);
    }
  }

  public static void main(String[] args) {
    for (int row = -5; row <= 5; row++) {
      for (int column = -20; column <= 8; column++) {
        int steps = steps(new Complex(column / 10.0, row / 4.0), 200);
        System.out.print(steps == 200 ? '#' : steps > 5 ? '+' : steps > 2 ? '.' : ' ');
      }
      System.out.println('|');
    }

    Pair pair = new Pair("left", "right");
    for (int i = 0; i < 500001; i++) {
      pair = pair.swapped();
    }
    System.out.println((String) pair.first);

    Tree[] versions = new Tree[1001];
    for (int i = 1; i <= 1000; i++) {
      versions[i] = Tree.insert(versions[i - 1], i * 7919 % 1009);
    }
    System.out.println(Tree.size(versions[1000]));
    System.out.println(Tree.size(versions[500]));
    System.out.println(Tree.insert(versions[10], versions[10].key) == versions[10]);

    int leaves = 0;
    for (int depth = 4; depth <= 14; depth += 2) {
      for (int i = 0; i < 1 << 14 - depth; i++) {
        leaves += check(complete(depth));
      }
    }
    System.out.println(leaves);

    long area = 0;
    for (int i = 0; i < 400000; i++) {
      Shape shape = (i & 3) == 0 ? new Large(i, i + 1) : new Small((byte) i);
      area += shape.area();
    }
    System.out.println(area);

    int lengths = 0;
    for (int i = 0; i < 300000; i++) {
      char[] text = new char[i % 20];
      lengths += text.length + (text.length > 3 ? text[3] : 1);
    }
    System.out.println(lengths);
  }
}
