import java.util.Locale;

/** Formats of numbers and texts, and what is wrong with some. */
public class Formats {
  static long seed = 42;

  static int next(int bound) {
    seed = seed * 0x5DEECE66DL + 0xBL & (1L << 48) - 1;
    return (int) ((seed >>> 17) % bound);
  }

  static String attempt(String format, Object... arguments) {
    try {
      return String.format(format, arguments);
    } catch (RuntimeException e) {
      return e.toString();
    }
  }

  static void show(String format, Object... arguments) {
    System.out.println(format + " -> [" + attempt(format, arguments) + "]");
  }

  static double randomDouble() {
    long bits = (long) next(1 << 30) << 34 ^ (long) next(1 << 30) << 10 ^ next(1 << 10);
    return switch (next(6)) {
      case 0 -> Double.longBitsToDouble(bits);
      case 1 -> next(2000) / 8.0;
      case 2 -> (next(2_000_000) - 1_000_000) / 1000.0;
      case 3 -> next(1000) * 1e-6;
      case 4 -> bits / 1e6;
      default -> (next(20001) - 10000) / 100.0;
    };
  }

  static Object randomArgument() {
    return switch (next(14)) {
      case 0 -> next(1 << 20) - (1 << 19);
      case 1 -> (long) next(1 << 30) * next(1 << 30) * (next(2) * 2 - 1);
      case 2 -> (short) next(1 << 16);
      case 3 -> (byte) next(256);
      case 4 -> (char) (next(90) + 32);
      case 5 -> "text\u00e9".substring(next(5));
      case 6 -> next(2) == 0;
      case 7 -> null;
      case 8 -> (float) randomDouble();
      case 9 -> Double.POSITIVE_INFINITY;
      case 10 -> Double.NaN;
      case 11 -> -0.0;
      default -> randomDouble();
    };
  }

  static String randomFormat() {
    StringBuilder format = new StringBuilder();
    format.append("<");
    for (int parts = next(3); parts >= 0; parts--) {
      format.append('%');
      if (next(12) == 0) {
        format.append(next(4)).append('$');
      }
      for (int flags = next(5) - 2; flags > 0; flags--) {
        format.append("-#+ 0,(<".charAt(next(8)));
      }
      if (next(2) == 0) {
        format.append(next(14));
      }
      if (next(3) == 0) {
        format.append('.').append(next(9));
      }
      format.append("dxXosScbBhHeEfgGaAn%fdsqDZ.$!".charAt(next(next(4) == 0 ? 29 : 23)));
      format.append('|');
    }
    return format.toString();
  }

  static void plain() {
    show("%d %d %d", 1, -2L, (byte) 3);
    show("%5d|%-5d|%05d|%+d|% d|%,d|%(d", 42, 42, 42, 42, 42, 1234567, -42);
    show("%x %X %o %#x %#o %08x", 255, 255, 8, 255, 8, -1);
    show("%x %x %x %x", (byte) -1, (short) -1, -1, -1L);
    show("%s %S %10s|%-10s|%.2s", "abc", "abc\u00df", "right", "left", "cut");
    show("%c%C%c %c", 'a', 'b', 0x1F600, (byte) 65);
    show("%b %B %b %b", true, false, null, "x");
    show("%h %H %h", "hello", "hello", null);
    show("100%% %n");
    show("%f %.2f %.0f %10.3f|%-10.1f|%010.2f", 1.5, 2.345, 2.5, 3.14159, 2.25, -7.125);
    show("%e %.3e %E %.0e", 12345.678, 0.00012345, 1e100, 5.5);
    show("%g %.3g %G %g %g", 12345.678, 0.00012345, 1e-5, 0.0001, 123456789.0);
    show("%,.2f %(,.2f %+,.3f", 1234567.891, -1234567.891, 9876.54321);
    show("%a %A %.3a %.1a", 1.0, 0.1, 3.14159, 1e-320);
    show("%2$s %1$s %<s %s", "a", "b");
    show("%f %f %f %e", Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0);
    show("%s %s", 1.0f, 1e10);
    show("%s %s", null, new int[0].length);
    show("%.1f %.1f %.1f %.1f", 0.05, 0.15, 0.25, 0.35);
    show("%.10f", 0.1f);
    show("%.20f", 0.1);
    show("%.3f", 1e20);
    show("%-8b|%8c|%-3c|", true, 'x', 'y');
    System.out.println(String.format(Locale.US, "%,d", 1000000));
    System.out.println("%d-%s".formatted(1, "x"));
    System.out.println(String.format("none"));
    System.out.println(String.format("%s %s", (Object[]) null));
  }

  static void wrong() {
    show("%d", "text");
    show("%d", 1.5);
    show("%f", 1);
    show("%c", "x");
    show("%c", 0x110000);
    show("%c", -1);
    show("%d %d", 1);
    show("%3$d", 1);
    show("%<d", 1);
    show("%");
    show("abc %");
    show("%q", 1);
    show("%5", 1);
    show("%.d", 1);
    show("%.2d", 1);
    show("%-d", 1);
    show("%0d", 1);
    show("%-05d", 1);
    show("%+ d", 1);
    show("%++d", 1);
    show("%#d", 1);
    show("%,x", 1);
    show("%(x", 1);
    show("%+x", 1);
    show("%#s", "x");
    show("%+s", "x");
    show("%#g", 1.0);
    show("%,e", 1.0);
    show("%(a", 1.0);
    show("%5n");
    show("%-n");
    show("%.2n");
    show("%-%");
    show("%5%|%-5%|");
    show("%05%");
    show("%0$d", 1);
    show("%99999999999$d", 1);
    show("%99999999999d", 1);
    show("%.99999999999f", 1.0);
    show("%D", 1);
    show("%F", 1.0);
    show("%i", 1);
    show("%1$s %s %s", "a", "b");
    show("%s %<s %s", "a", "b");
    show("%-5.1f|%+-8d|", 1.25, 5);
    show("% ,d", 12345);
    show("%1$", 5);
    show("%1", 5);
    show("%-", 5);
    show("%5.", 5);
    show("%5.3", 5);
    show("%x", 1.5f);
    show("%d", 'c');
    show("%d", true);
    show("%e", 5L);
    show("%\u00e9", 5);
  }

  public static void main(String[] args) {
    plain();
    wrong();
    long hash = 0;
    for (int i = 0; i < 20000; i++) {
      String format = randomFormat();
      String result = attempt(format, randomArgument(), randomArgument(), randomArgument());
      hash = hash * 31 + result.hashCode();
      if (i % 100 == 0) {
        System.out.println(format + " -> " + result + " " + hash);
      }
    }
    for (int i = 0; i < 20000; i++) {
      double value = randomDouble();
      int precision = next(20);
      String result = attempt("%." + precision + "fdeg".charAt(next(4)) + " %.2f", value, value);
      hash = hash * 31 + result.hashCode();
      if (i % 100 == 0) {
        System.out.println(value + " " + result + " " + hash);
      }
    }
    System.out.println(hash);
  }
}
