import java.util.function.IntSupplier;

/** JLS 16 and 14.22: programs whose variables have values and whose statements are reached. */
public class Assignment16 {
  static void check(String label, Object value) {
    System.out.println(label + ": " + value);
  }

  // 16.1.1: conditions that are constant assign everything on the way that is none
  static int constants(boolean b) {
    int v;
    if (true || b) {
      v = 1;
    }
    int w;
    if (false && b) {
      w = v;
    } else {
      w = 2;
    }
    int u;
    while (true) {
      if (b) {
        u = 4;
        break;
      }
      b = true;
    }
    return v + w + u;
  }

  // 16.1.2 to 16.1.4
  static int and(int n) {
    int k;
    if (n > 2 && (k = n) < 10) {
      return k;
    }
    if (!(n > 0 && (k = n + 100) > 0)) {
      return -1;
    }
    return k;
  }

  static int or(int n) {
    int k;
    if (n < 0 || (k = n) > 5) {
      return -1;
    }
    return k;
  }

  static boolean not(int n) {
    boolean k;
    if (!!(n == 1 ? (k = true) : (k = false))) {
      return k;
    }
    return !k;
  }

  // 16.1.5, 16.1.6
  static int conditional(boolean b) {
    final int k;
    int m = b ? (k = 1) : (k = 2);
    int j;
    if (b ? (j = m) > 0 : false) {
      return j + k;
    }
    return k;
  }

  // 16.1.7: switch expressions
  static int yields(int n) {
    int k;
    int m =
        switch (n) {
          case 0 -> k = 5;
          case 1 -> {
            k = 6;
            yield 60;
          }
          case 2 -> throw new IllegalArgumentException();
          default -> {
            if (n > 10) {
              k = 7;
              yield 70;
            }
            k = 8;
            yield 80;
          }
        };
    return k + m;
  }

  static boolean condition(int n) {
    int k;
    if (switch (n) { case 1 -> (k = 3) > 0; default -> false; }) {
      return k == 3;
    }
    return false;
  }

  // 16.1.8 to 16.1.10
  static int operands(int[] a) {
    int i;
    int j;
    a[i = 1] = i + (j = 2) * j;
    int k = (i = a[i]) + (a[0] = j);
    a[j = 0] += k;
    IntSupplier later =
        () -> {
          int inside;
          inside = k;
          return inside;
        };
    return a[j] + later.getAsInt();
  }

  // 16.2: statements
  static int labelled(int n) {
    final int k;
    done:
    {
      if (n > 0) {
        k = 1;
        break done;
      }
      k = 2;
    }
    return k;
  }

  static int loops(int n) {
    int k;
    for (k = 0; k < n; k++) {
      final int square = k * k;
      if (square > 20) break;
    }
    int j;
    do {
      j = k;
      if (j > 3) continue;
      k++;
    } while (j < k && k < 3);
    int last;
    for (; ; ) {
      last = j;
      break;
    }
    return k * 100 + j * 10 + last;
  }

  static int switches(int n) {
    final int k;
    int old;
    switch (n) {
      case 0:
      case 1:
        k = 10;
        old = 1;
        break;
      case 2:
        old = 3;
        k = old;
        break;
      default:
        return -1;
    }
    int arrow;
    switch (n) {
      case 0 -> arrow = 1;
      default -> {
        arrow = 2;
      }
    }
    return k + old + arrow;
  }

  static int tries(String text) {
    int k;
    try {
      k = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      k = -1;
    }
    final int j;
    try {
      if (k < 0) throw new RuntimeException();
    } finally {
      j = 5;
    }
    return j + k;
  }

  static int finallyOnly() {
    int k;
    try {
      throw new RuntimeException();
    } catch (RuntimeException e) {
      // k has no value here
    } finally {
      k = 3;
    }
    return k;
  }

  // 16.3 to 16.9: parameters, fields, initialisers, constructors
  static final int STATIC;
  static final int[] TABLE;

  static {
    int sum = 0;
    int[] table = new int[3];
    for (int i = 0; i < table.length; i++) sum += table[i] = i;
    TABLE = table;
    STATIC = sum;
  }

  static class Fields {
    final int a;
    final int b;
    final int c = 3;

    {
      a = c + 1;
    }

    Fields(boolean large) {
      if (large) {
        b = 100;
      } else {
        b = a;
      }
    }

    Fields() {
      this(false);
    }

    Fields(int n) {
      int i = n;
      this.b = i++ + a;
    }

    int sum() {
      return a + b + c;
    }
  }

  enum Sizes {
    SMALL(1),
    LARGE(SMALL.size + 9);

    final int size;

    Sizes(int size) {
      int twice;
      this.size = (twice = size) + twice;
    }
  }

  // 14.22: what can be reached
  static int endless(int n) {
    while (true) {
      if (n++ > 10) return n;
    }
  }

  static int debugging() {
    final boolean debug = false;
    if (debug) {
      return 1;
    }
    if (false) return 2;
    do {
      if (debug) break;
      return 3;
    } while (true);
    return 4;
  }

  static int neverBack(int n) {
    for (; ; n++) {
      switch (n) {
        case 1:
          continue;
        case 7:
          return n;
        default:
          break;
      }
      try {
        if (n > 3) throw new Exception();
      } catch (Exception e) {
        return -n;
      }
    }
  }

  static int conditionBehind(int n) {
    do {
      if (n > 2) continue;
      return 0;
    } while (n++ < 5);
    return n;
  }

  public static void main(String[] args) {
    check("constants", constants(false));
    check("and", and(5) + " " + and(20) + " " + and(0));
    check("or", or(3) + " " + or(9));
    check("not", not(1) + " " + not(2));
    check("conditional", conditional(true) + " " + conditional(false));
    check("yields", yields(0) + " " + yields(1) + " " + yields(11) + " " + yields(9));
    check("condition", condition(1) + " " + condition(2));
    check("operands", operands(new int[] {7, 8}));
    check("labelled", labelled(1) + " " + labelled(0));
    check("loops", loops(9) + " " + loops(0));
    check("switches", switches(1) + " " + switches(2) + " " + switches(3));
    check("tries", tries("12"));
    check("finally", finallyOnly());
    check("static", STATIC + TABLE[2]);
    check("fields", new Fields().sum() + " " + new Fields(true).sum() + " " + new Fields(50).sum());
    check("enum", Sizes.SMALL.size + " " + Sizes.LARGE.size);
    check("endless", endless(0));
    check("debugging", debugging());
    check("never back", neverBack(0) + " " + neverBack(5));
    check("condition behind", conditionBehind(1) + " " + conditionBehind(3));
  }
}
