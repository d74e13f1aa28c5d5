import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Objects that only their maker sees, in all the ways that code uses them. */
public class ObjectsOnTheStack {
  record Pair(Object left, Object right) {}

  static final class Node {
    int value;
    Node next;
    long wide = 7;
    final byte[] bytes = new byte[5];

    Node(int value) {
      this.value = value;
    }
  }

  static final class Complex {
    final double re;
    final double im;

    Complex(double re, double im) {
      this.re = re;
      this.im = im;
    }

    Complex times(Complex o) {
      return new Complex(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    Complex plus(Complex o) {
      return new Complex(re + o.re, im + o.im);
    }

    double norm() {
      return re * re + im * im;
    }
  }

  static Object escaped;

  /** A new object each round starts anew, whatever the last one held. */
  static int fresh(int rounds) {
    int sum = 0;
    for (int i = 0; i < rounds; i++) {
      Node node = new Node(i);
      sum += node.value + (node.next == null ? 1 : 100) + node.bytes[i % 5];
      node.next = node;
      node.bytes[i % 5] = 9;
      node.wide = i;
    }
    return sum;
  }

  /** The object of the last round is in use when the next one is made. */
  static int chained(int rounds) {
    Node last = new Node(0);
    int sum = 0;
    for (int i = 1; i < rounds; i++) {
      Node node = new Node(i);
      sum += last.value * node.value;
      last = node;
    }
    return sum + last.value;
  }

  static int chosen(boolean first, int a, int b) {
    Node one = new Node(a);
    Node two = new Node(b);
    Node chosen = first ? one : two;
    chosen.value += 10;
    return one.value * 1000 + two.value;
  }

  static boolean sameAs(Object other) {
    Node node = new Node(3);
    return node == other || new Object() == new Object() || node != node;
  }

  static int sometimes(int i) {
    Node node = new Node(i);
    if (i % 3 == 0) {
      escaped = node;
    }
    node.value++;
    return node.value;
  }

  static int small(int i) {
    int[] values = {i, i + 1, i + 2, i + 3};
    long[][] table = new long[2][2];
    table[i & 1][1] = values[i & 3];
    return values[3] + (int) table[1][1] + values.length;
  }

  static int outside(int i) {
    int[] values = new int[3];
    try {
      return values[i];
    } catch (ArrayIndexOutOfBoundsException e) {
      return -i;
    }
  }

  static int inTry(int i) {
    try {
      Node node = new Node(i);
      if (i == 2) {
        throw new IllegalStateException("two " + node.value);
      }
      return node.value + 1;
    } catch (IllegalStateException e) {
      Pair pair = new Pair(e.getMessage(), i);
      return pair.left().hashCode() + (Integer) pair.right();
    } finally {
      Node node = new Node(1);
      escaped = node.value == 1 ? escaped : null;
    }
  }

  static String texts(int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      Pair pair = new Pair("a" + i, i * 1000);
      text.append(pair.left()).append(pair.right()).append(';');
    }
    return text.toString();
  }

  static int recursive(int depth) {
    int[] here = {depth, depth * 2};
    Node node = new Node(depth);
    if (depth == 0) {
      return 0;
    }
    int below = recursive(depth - 1);
    return below + here[depth & 1] - node.value;
  }

  /** What an object on the stack refers to is not collected. */
  static int kept(int rounds) {
    Pair pair = new Pair(new int[] {rounds, 1, 2}, "x".repeat(3));
    List<byte[]> garbage = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      garbage.add(new byte[1000]);
      if (garbage.size() > 50) {
        garbage.clear();
      }
    }
    return ((int[]) pair.left())[0] + pair.right().toString().length();
  }

  static double mandelbrot(double re, double im) {
    Complex c = new Complex(re, im);
    Complex z = new Complex(0, 0);
    int i = 0;
    while (i < 50 && z.norm() < 4) {
      z = z.times(z).plus(c);
      i++;
    }
    return i + z.norm();
  }

  static int copies(int i) {
    int[] values = {i, 2, 3};
    int[] copy = values.clone();
    copy[0]++;
    values[1] = copy[0];
    return values[0] * 100 + values[1] * 10 + copy[1];
  }

  static String compared(int i) {
    Pair a = new Pair(i, "s");
    Pair b = new Pair(i, "s");
    return a.equals(b) + " " + (a == b) + " " + (a.hashCode() == Objects.hash(i, "s"));
  }

  static int locked(int i) {
    Node lock = new Node(i);
    synchronized (lock) {
      lock.value++;
    }
    return lock.value;
  }

  static String named(int i) {
    Object node = i > 0 ? new Node(i) : new Pair(1, 2);
    return node.getClass().getSimpleName() + (node instanceof Node n ? n.value : "");
  }

  public static void main(String[] args) {
    System.out.println("fresh " + fresh(20) + " " + fresh(0));
    System.out.println("chained " + chained(20));
    System.out.println("chosen " + chosen(true, 1, 2) + " " + chosen(false, 1, 2));
    System.out.println("same " + sameAs(new Node(3)) + " " + sameAs(null));
    System.out.println("sometimes " + sometimes(2) + sometimes(3) + ((Node) escaped).value);
    System.out.println("small " + small(0) + " " + small(1) + " " + small(7));
    System.out.println("outside " + outside(2) + " " + outside(3) + " " + outside(-1));
    System.out.println("try " + inTry(1) + " " + inTry(2));
    System.out.println("texts " + texts(4));
    System.out.println("recursive " + recursive(500));
    System.out.println("kept " + kept(5000));
    System.out.println("mandelbrot " + mandelbrot(-0.5, 0.5) + " " + mandelbrot(1, 1));
    System.out.println("copies " + copies(4));
    System.out.println("compared " + compared(4));
    System.out.println("locked " + locked(4));
    System.out.println("named " + named(4) + named(0));
  }
}
