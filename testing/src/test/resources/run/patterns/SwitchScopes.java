/**
 * Pattern variables in switches: scopes, equal names, shadowed fields, and assignment in every arm.
 */
public class SwitchScopes {
  String text = "field";
  final int size;

  SwitchScopes(Object o) {
    switch (o) {
      case String text -> size = text.length();
      case Integer n when n >= 0 -> size = n;
      case Integer n -> throw new IllegalArgumentException("negative " + n);
      default -> size = -1;
    }
  }

  String shadow(Object o) {
    String before = text;
    String result =
        switch (o) {
          case String text when text.isEmpty() -> "empty " + this.text;
          case String text -> {
            text += "+";
            this.text = text;
            yield text;
          }
          case Integer size -> "size " + size + this.size;
          default -> text + size;
        };
    return before + " " + result;
  }

  static int assigned(Object o) {
    int n;
    final String s;
    switch (o) {
      case String x:
        n = x.length();
        s = x;
        break;
      case Character x
      when x == 'c':
        n = 1;
        s = "c";
        break;
      case Character x:
        return x;
      default:
        n = 0;
        s = "";
    }
    return n * 10 + s.length();
  }

  static int definite(Object o) {
    int k;
    if (o instanceof Integer i && (k = i * 2) > 5) {
      return k + i;
    }
    int m;
    boolean is = o instanceof Integer i ? (m = i) > 0 : (m = -1) == 0;
    return is ? m : m - 100;
  }

  static String same(Object a, Object b) {
    switch (a) {
      case Integer x:
        switch (b) {
          case Integer y
          when y > x:
            {
              int z = y - x;
              return "larger by " + z;
            }
          case Integer y:
            int z = x - y;
            return "smaller by " + z;
          case String y:
            return x + y;
          default:
            break;
        }
        return "int";
      case String x:
        {
          String y = x;
          return y;
        }
      case Object x:
        Object y = b;
        return x + "&" + y;
    }
  }

  static int jumps(Object[] all) {
    int sum = 0;
    outer:
    for (int i = 0; ; i++) {
      Object each = all[i];
      switch (each) {
        case Integer n when n == 0 -> {
          break outer;
        }
        case Integer n -> {
          if (n > 100) {
            continue;
          }
          sum += n;
        }
        case String s -> {
          for (char c : s.toCharArray()) {
            if (c == '#') {
              continue outer;
            }
            if (c == '.') {
              break;
            }
            sum += 1000;
          }
        }
        case int[] inner -> {
          for (int n : inner) {
            sum += n;
          }
        }
        default -> {
          return -sum;
        }
      }
      sum += 10000;
    }
    return sum;
  }

  static String ifChain(Object o) {
    String result;
    if (o instanceof String s) {
      result = "s" + s;
    } else if (o instanceof Integer s) {
      result = "i" + s;
    } else if (!(o instanceof Character s)) {
      result = "none";
    } else {
      result = "c" + s;
    }
    {
      int s = 5;
      result += s;
    }
    if (!(o instanceof String s)) {
      return result;
    }
    try {
      return result + s.charAt(5);
    } catch (StringIndexOutOfBoundsException e) {
      if (e instanceof IndexOutOfBoundsException i && i.getMessage() instanceof String message) {
        return result + message.length();
      }
      return result;
    } finally {
      System.out.print("(" + s + ")");
    }
  }

  static String labels(Object o) {
    String text = "";
    block:
    {
      if (!(o instanceof Number n)) {
        break block;
      }
      text += n.intValue();
      if (n instanceof Integer i && i > 10) {
        break block;
      }
      text += "small";
    }
    do {
      if (!(o instanceof String s)) {
        break;
      }
      text += s.length();
      o = s.isEmpty() ? null : s.substring(1);
    } while (true);
    return text;
  }

  public static void main(String[] args) {
    for (Object o : new Object[] {"four", 7, -7, 'c'}) {
      try {
        SwitchScopes scopes = new SwitchScopes(o);
        System.out.println(
            scopes.size
                + ": "
                + scopes.shadow("")
                + ", "
                + scopes.shadow("x")
                + ", "
                + scopes.shadow(5)
                + ", "
                + scopes.shadow('c'));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(
        assigned("abc") + " " + assigned('c') + " " + assigned('d') + " " + assigned(1));
    System.out.println(definite(5) + " " + definite(1) + " " + definite(-1) + " " + definite("x"));
    System.out.println(
        same(1, 5)
            + ", "
            + same(5, 1)
            + ", "
            + same(1, "s")
            + ", "
            + same(1, 'c')
            + ", "
            + same("x", 1)
            + ", "
            + same('c', 2));
    System.out.println(jumps(new Object[] {1, "ab", "a#b", "x.y", 500, new int[] {7, 8}, 0}));
    System.out.println(jumps(new Object[] {3, 'c'}));
    System.out.println(
        ifChain("abc")
            + " "
            + ifChain("abcdef")
            + " "
            + ifChain(1)
            + " "
            + ifChain('d')
            + " "
            + ifChain(null));
    System.out.println(labels(5) + " " + labels(50) + " " + labels("abc") + " " + labels('c'));
  }
}
