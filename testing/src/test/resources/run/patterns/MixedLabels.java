/** Constants and patterns in one switch: strings, boxes, enums qualified or not, and Objects. */
public class MixedLabels {
  sealed interface Token permits Sign, Word {}

  enum Sign implements Token {
    PLUS,
    MINUS,
    TIMES;

    Sign next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  record Word(String text) implements Token {}

  enum Other implements Comparable<Other>, Marked {
    PLUS,
    ZERO
  }

  interface Marked {}

  static final String PREFIX = "pre";
  static final int TEN = 10;

  static String strings(String s) {
    return switch (s) {
      case "" -> "empty";
      case PREFIX, PREFIX + "fix" -> "constant";
      case String t when t.length() > 10 -> "long";
      case "exact" -> "exact";
      case String t when t.startsWith(PREFIX) -> "starts";
      case "later" -> "later";
      case String t -> "rest " + t.length();
    };
  }

  static String integers(Integer i) {
    return switch (i) {
      case 0 -> "zero";
      case Integer n when n < 0 -> "negative";
      case 1, 2, 3 -> "few";
      case TEN -> "ten";
      case Integer n when n % TEN == 0 -> "tens";
      case TEN + 1 -> "eleven";
      case (int) 'a' -> "letter";
      case Integer.MAX_VALUE -> "max";
      case Integer n -> "rest";
    };
  }

  static String characters(Character c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> "vowel";
      case Character x when Character.isDigit(x) -> "digit " + (x - '0');
      case '\n', '\t', ' ' -> "space";
      case 65 -> "capital A";
      default -> "other";
    };
  }

  static int bytes(Byte b, Short s) {
    int n =
        switch (b) {
          case -128 -> 1;
          case Byte x when x < 0 -> 2;
          case 127 -> 3;
          default -> 4;
        };
    return n * 10
        + switch (s) {
          case Short x when x > 1000 -> 1;
          case 1000 -> 2;
          case null -> 3;
          default -> x(s);
        };
  }

  static int x(short s) {
    return s < 0 ? 8 : 9;
  }

  static String enums(Sign sign) {
    return switch (sign) {
      case PLUS -> "+";
      case Sign s when s.next() == Sign.PLUS -> "last " + s;
      case Sign.MINUS -> "-";
      case TIMES -> "*";
    };
  }

  static String tokens(Token token) {
    return switch (token) {
      case Sign.PLUS -> "plus";
      case Word(String text) when text.isEmpty() -> "no word";
      case Sign.MINUS -> "minus";
      case Word w -> w.text();
      case Sign.TIMES -> "times";
    };
  }

  static String marked(Marked marked) {
    return switch (marked) {
      case Other.PLUS -> "the other plus";
      case Other o -> "other " + o.ordinal();
      default -> "marked";
    };
  }

  static String objects(Object o) {
    return switch (o) {
      case Sign s when s != Sign.TIMES -> "sign " + s;
      case Sign s -> "times";
      case Enum<?> e -> "enum " + e.name();
      case String s -> strings(s);
      case Integer i when i > 1000 -> "large";
      case Integer i -> integers(i);
      case Object[][] grid -> "grid " + grid.length;
      case Object[] array -> "array " + array.length;
      case int[] ints when ints.length == 0 -> "no ints";
      case int[] ints -> "ints " + ints[0];
      case Comparable<?> c -> "comparable";
      case Object x -> "object";
    };
  }

  static int groups(Object o) {
    int n = 0;
    switch (o) {
      case String s
      when s.equals("a"):
        n += 1;
        break;
      case String s:
        n += 2;
        n += s.length();
        break;
      case Sign s:
        {
          n += s.ordinal();
          break;
        }
      case Integer i
      when i == 1:
        n += 500;
        break;
      default:
        n += 1000;
    }
    return n;
  }

  static int oldStyle(String s) {
    int n = 0;
    switch (s) {
      case "one":
        n++;
      case "two":
        n += 2;
        break;
      case String t
      when t.length() == 4:
        n += 40;
        break;
      case "three":
      case "seven":
        n += 7;
      default:
        n += 100;
    }
    return n;
  }

  public static void main(String[] args) {
    for (String s :
        new String[] {"", "pre", "prefix", "prelude", "prelude and more", "exact", "later", "x"}) {
      System.out.print(strings(s) + ", ");
    }
    System.out.println();
    for (int i : new int[] {0, -5, 2, 10, 50, 11, 97, 2147483647, 12, 2147483640}) {
      System.out.print(integers(i) + ", ");
    }
    System.out.println();
    for (char c : "ae7 A\tz".toCharArray()) {
      System.out.print(characters(c) + ", ");
    }
    System.out.println();
    System.out.println(
        bytes((byte) -128, (short) 1001)
            + " "
            + bytes((byte) -1, (short) 1000)
            + " "
            + bytes((byte) 127, null)
            + " "
            + bytes((byte) 0, (short) -1));
    for (Sign sign : Sign.values()) {
      System.out.print(enums(sign) + " " + tokens(sign) + " " + objects(sign) + ", ");
    }
    System.out.println(tokens(new Word("")) + " " + tokens(new Word("word")));
    System.out.println(
        marked(Other.PLUS) + ", " + marked(Other.ZERO) + ", " + marked(new Marked() {}));
    Object[] all = {
      Other.ZERO,
      "exact",
      5,
      5000,
      new String[2][3],
      new String[4],
      new Integer[0],
      new int[0],
      new int[] {6},
      2.5,
      new Object(),
      'c'
    };
    for (Object o : all) {
      System.out.print(objects(o) + ", ");
    }
    System.out.println();
    for (Object o : new Object[] {"a", "abc", Sign.TIMES, 1, 2, 2.5}) {
      System.out.print(groups(o) + " ");
    }
    for (String s : new String[] {"one", "two", "four", "three", "seven", "other"}) {
      System.out.print(oldStyle(s) + " ");
    }
    System.out.println();
  }
}
