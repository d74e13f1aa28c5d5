import java.io.StringReader;
import java.util.Scanner;

/** Words, numbers and lines of texts. */
public class Scanning {
  interface Action {
    Object run();
  }

  static String attempt(Action action) {
    try {
      return String.valueOf(action.run());
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  static void all(String text) {
    System.out.println("[" + text + "]");
    Scanner scanner = new Scanner(text);
    while (scanner.hasNext()) {
      StringBuilder line = new StringBuilder();
      line.append(scanner.hasNextInt()).append(' ').append(scanner.hasNextLong()).append(' ');
      line.append(scanner.hasNextShort()).append(' ').append(scanner.hasNextByte()).append(' ');
      line.append(scanner.hasNextDouble()).append(' ').append(scanner.hasNextFloat()).append(' ');
      line.append(scanner.hasNextBoolean()).append(' ').append(scanner.hasNextInt(16)).append(' ');
      line.append(scanner.hasNextLine());
      if (scanner.hasNextInt()) {
        line.append(" int ").append(scanner.nextInt());
      } else if (scanner.hasNextLong()) {
        line.append(" long ").append(scanner.nextLong());
      } else if (scanner.hasNextDouble()) {
        line.append(" double ").append(scanner.nextDouble());
      } else if (scanner.hasNextBoolean()) {
        line.append(" boolean ").append(scanner.nextBoolean());
      } else {
        line.append(" word ")
            .append(attempt(scanner::nextInt))
            .append(' ')
            .append(attempt(scanner::nextDouble));
        line.append(' ')
            .append(attempt(scanner::nextBoolean))
            .append(' ')
            .append(attempt(scanner::nextLong));
        line.append(' ').append(scanner.next());
      }
      System.out.println(line);
    }
    System.out.println(
        attempt(scanner::next)
            + attempt(scanner::nextInt)
            + attempt(scanner::nextLine)
            + scanner.hasNextLine());
  }

  public static void main(String[] args) {
    all("");
    all("   ");
    all("1 2 3");
    all(" 12 -5 +7 007 1,234 1,234,567 12,34 1234,567 0,123 1,2345 - + 1- ");
    all("99999999999 9223372036854775807 9223372036854775808 32767 32768 127 128 -128 -129");
    all(
        "1.5 -2.25e3 .5 5. . 1e 1e5 1E-3 1,234.5 1.2.3 NaN -Infinity Infinity \u221e nan 1.5f 0x1p3"
            + " 1e999");
    all("true FALSE True falsey yes");
    all("ff -1A zz 0x10 1_000 \u0661\u0662 \u0663.\u0664");
    all("line one\nline two\r\n\nlast");
    Scanner lines = new Scanner("one\ntwo\r\nthree\rfour\u2028five\n\nsix");
    while (lines.hasNextLine()) {
      System.out.println("<" + lines.nextLine() + ">");
    }
    System.out.println(attempt(lines::nextLine));
    Scanner mixed = new Scanner("42\nthe line\n 7 rest of it\nend");
    System.out.println(
        mixed.nextInt()
            + "<"
            + mixed.nextLine()
            + "><"
            + mixed.nextLine()
            + ">"
            + mixed.nextInt()
            + "<"
            + mixed.nextLine()
            + ">");
    System.out.println(
        attempt(mixed::nextInt) + "<" + mixed.nextLine() + ">" + mixed.hasNextLine());
    Scanner spaced = new Scanner("  abc  def\n");
    System.out.println(attempt(spaced::nextInt) + "<" + spaced.nextLine() + ">");
    Scanner closed = new Scanner("a b");
    closed.close();
    closed.close();
    System.out.println(
        attempt(closed::next)
            + attempt(closed::hasNext)
            + attempt(closed::nextLine)
            + attempt(closed::hasNextInt));
    Scanner bases = new Scanner("ff 11 zz").useRadix(16);
    System.out.println(
        bases.nextInt() + " " + bases.nextInt(2) + " " + bases.nextInt(36) + " " + bases.radix());
    System.out.println(
        attempt(() -> new Scanner("1").nextInt(99)) + attempt(() -> new Scanner("1").useRadix(1)));
    System.out.println(
        attempt(() -> new Scanner("300").nextByte())
            + attempt(() -> new Scanner("70000").nextShort()));
    System.out.println(
        attempt(() -> new Scanner("x").nextFloat())
            + attempt(() -> new Scanner("1.5").nextFloat()));
    for (String delimiter : new String[] {",", "\\s*,\\s*", "[,;]+", "\n", "", "\\W+", "-"}) {
      StringBuilder words = new StringBuilder();
      Scanner delimited = new Scanner("1, 2 ,3,,x;y\n7,8\n").useDelimiter(delimiter);
      while (delimited.hasNext()) {
        words.append(delimited.hasNextInt()).append('<').append(delimited.next()).append('>');
      }
      System.out.println(delimiter + " " + words.append(attempt(delimited::next)));
    }
    StringBuilder large = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      large.append(i * 37 % 1001).append(i % 10 == 9 ? "\n" : " ");
    }
    Scanner numbers = new Scanner(new StringReader(large.toString()));
    long sum = 0;
    while (numbers.hasNextInt()) {
      sum = sum * 31 + numbers.nextInt();
    }
    System.out.println(sum);
    Scanner long1 = new Scanner("x".repeat(5000) + " y\n" + "z".repeat(3000));
    System.out.println(long1.next().length() + long1.nextLine() + long1.nextLine().length());
  }
}
