/** Local classes that make objects of themselves and of each other, wherever they stand. */
public class LocalRecursion {
  static int hanoi(int discs, boolean print) {
    class Move {
      final int count;
      final char from, to, over;
      int moves;

      Move(int count, char from, char to, char over) {
        this.count = count;
        this.from = from;
        this.to = to;
        this.over = over;
      }

      int run() {
        if (count == 0) {
          return 0;
        }
        moves += new Move(count - 1, from, over, to).run();
        if (print) {
          System.out.println("disc " + count + "/" + discs + ": " + from + " to " + to);
        }
        moves++;
        moves += new Move(count - 1, over, to, from).run();
        return moves;
      }
    }
    return new Move(discs, 'A', 'C', 'B').run();
  }

  static String tree(String keys, String indent) {
    class Node {
      final char key;
      Node left, right;

      Node(char key) {
        this.key = key;
      }

      void insert(char other) {
        if (other < key) {
          if (left == null) {
            left = new Node(other);
          } else {
            left.insert(other);
          }
        } else if (other > key) {
          if (right == null) {
            right = new Node(other);
          } else {
            right.insert(other);
          }
        }
      }

      int height() {
        class Taller {
          int of(Node a, Node b) {
            int x = a == null ? 0 : a.height();
            int y = b == null ? 0 : b.height();
            return x > y ? x : y;
          }
        }
        return 1 + new Taller().of(left, right);
      }

      String show(String before) {
        String text = before + key + "\n";
        if (left != null) {
          text += left.show(before + indent);
        }
        if (right != null) {
          text += right.show(before + indent);
        }
        return text;
      }
    }
    Node root = new Node(keys.charAt(0));
    for (int i = 1; i < keys.length(); i++) {
      root.insert(keys.charAt(i));
    }
    return root.show("") + "height " + root.height();
  }

  private int depth;

  int ackermann(int a, int b) {
    int limit = 1000;
    class Ackermann {
      int deepest;

      int of(int m, int n) {
        if (++depth > deepest) {
          deepest = depth;
        }
        int result;
        if (depth > limit) {
          result = -1;
        } else if (m == 0) {
          result = n + 1;
        } else if (n == 0) {
          result = of(m - 1, 1);
        } else {
          result = of(m - 1, of(m, n - 1));
        }
        depth--;
        return result;
      }
    }
    Ackermann function = new Ackermann();
    int result = function.of(a, b);
    System.out.println("deepest " + function.deepest + ", now " + depth);
    return result;
  }

  static int evens(int bound) {
    abstract class Parity {
      abstract int count(int n);

      int skip(int n) {
        return n > bound ? 0 : count(n);
      }
    }
    class Even extends Parity {
      Parity odd;

      @Override
      int count(int n) {
        return 1 + odd.skip(n + 1);
      }
    }
    class Odd extends Parity {
      final Even even = new Even();

      Odd() {
        even.odd = this;
      }

      @Override
      int count(int n) {
        return even.skip(n + 1);
      }
    }
    return new Odd().even.skip(0);
  }

  final int built;

  LocalRecursion(int start) {
    class Counter {
      final Counter next;

      Counter(int n) {
        next = n == 0 ? null : new Counter(n - 1);
      }

      int total() {
        return start + (next == null ? 0 : next.total());
      }
    }
    built = new Counter(4).total();
  }

  public static void main(String[] args) {
    System.out.println(hanoi(3, true));
    System.out.println(hanoi(10, false));
    System.out.println(tree("mfbthpzas", ". "));
    LocalRecursion recursion = new LocalRecursion(11);
    System.out.println(recursion.ackermann(2, 3));
    System.out.println(recursion.ackermann(3, 3));
    System.out.println(evens(10) + " " + evens(11) + " " + evens(-1));
    System.out.println(recursion.built);
    for (int i = 0; i < 3; i++) {
      int round = i;
      class Same {
        String name() {
          return "Same " + round;
        }
      }
      System.out.println(new Same().name());
    }
    {
      class Same {
        final Same self = this;

        String name() {
          return "another " + (self == this);
        }
      }
      System.out.println(new Same().self.self.name());
    }
  }
}
