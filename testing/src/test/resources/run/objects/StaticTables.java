/** Objects and arrays that are made by static initialisers, and changed later. */
public class StaticTables {
  static final int SIZE = 8;
  static final int[] SQUARES = new int[SIZE];
  static final long[][] BINOMIALS = new long[SIZE * 2][];
  static final char[] DIGITS = new char[16];
  static final String[] NAMES = {"zero", "one", "two", null, "four"};
  static final Month[] YEAR;
  static final Month FEBRUARY;
  static final Register REGISTER = new Register().add(3, "three").add(5, "five").add(3, "drei");
  static final Object[] MIXED = {NAMES, SQUARES, REGISTER, "text", new int[][] {{1}, {2, 3}}};
  static final Node RING = ring(5);
  static int crc[] = new int[256];
  static int uses;

  static {
    for (int i = 0; i < SIZE; i++) {
      SQUARES[i] = i * i;
    }
    for (int n = 0; n < BINOMIALS.length; n++) {
      BINOMIALS[n] = new long[n + 1];
      for (int k = 0; k <= n; k++) {
        BINOMIALS[n][k] = k == 0 || k == n ? 1 : BINOMIALS[n - 1][k - 1] + BINOMIALS[n - 1][k];
      }
    }
    for (char c = 0; c < 16; c++) {
      DIGITS[c] = (char) (c < 10 ? '0' + c : 'a' - 10 + c);
    }
  }

  static {
    String[] names = {
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    Month[] year = new Month[names.length];
    for (int i = 0; i < names.length; i++) {
      year[i] =
          i == 1 ? new ShortMonth(names[i]) : new Month(names[i], i < 7 ? 31 - i % 2 : 30 + i % 2);
      year[i].before = i > 0 ? year[i - 1] : null;
    }
    year[0].before = year[11];
    FEBRUARY = (YEAR = year)[1];
    for (int i = 0; i < 256; i++) {
      int value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) != 0 ? value >>> 1 ^ 0xEDB88320 : value >>> 1;
      }
      crc[i] = value;
    }
  }

  static class Month {
    final String name;
    protected int days;
    Month before;

    Month(String name, int days) {
      this.name = name;
      this.days = days;
    }

    int days(int year) {
      return days;
    }
  }

  static class ShortMonth extends Month {
    ShortMonth(String name) {
      super(name, 28);
    }

    @Override
    int days(int year) {
      return super.days(year) + (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0);
    }
  }

  static class Register {
    private Entry first;
    private int size;

    private static class Entry {
      final int key;
      final String text;
      final Entry next;

      Entry(int key, String text, Entry next) {
        this.key = key;
        this.text = text;
        this.next = next;
      }
    }

    Register add(int key, String text) {
      first = new Entry(key, text, first);
      size++;
      return this;
    }

    String get(int key) {
      for (Entry entry = first; entry != null; entry = entry.next) {
        if (entry.key == key) {
          return entry.text;
        }
      }
      return "none";
    }
  }

  static class Node {
    int number;
    Node next;
  }

  static Node ring(int length) {
    Node first = new Node();
    Node last = first;
    for (int i = 1; i < length; i++) {
      last = last.next = new Node();
      last.number = i;
    }
    last.next = first;
    return first;
  }

  static int crc(String text) {
    uses++;
    int value = -1;
    for (int i = 0; i < text.length(); i++) {
      value = value >>> 8 ^ crc[(value ^ text.charAt(i)) & 0xFF];
    }
    return ~value;
  }

  static void printHex(int value) {
    for (int shift = 28; shift >= 0; shift -= 4) {
      System.out.print(DIGITS[value >>> shift & 15]);
    }
    System.out.println();
  }

  public static void main(String[] args) {
    System.out.println(SQUARES[7]);
    System.out.println(BINOMIALS[15][7]);
    System.out.println(BINOMIALS[3].length);
    int days = 0;
    for (Month month : YEAR) {
      days += month.days(2000) * 1000 + month.days(1900);
    }
    System.out.println(days);
    System.out.println(FEBRUARY.before.before.before.name);
    System.out.println(FEBRUARY instanceof ShortMonth);
    System.out.println(REGISTER.get(3));
    System.out.println(REGISTER.get(4));
    REGISTER.add(4, "four");
    System.out.println(REGISTER.get(4));
    System.out.println(REGISTER.size);
    System.out.println(MIXED[0] == NAMES && MIXED[2] == REGISTER);
    NAMES[3] = "three";
    System.out.println(((String[]) MIXED[0])[3]);
    System.out.println(((int[][]) MIXED[4])[1][1]);
    SQUARES[2] += 100;
    System.out.println(((int[]) MIXED[1])[2]);
    Node node = RING;
    for (int i = 0; i < 12; i++) {
      node = node.next;
    }
    System.out.println(node.number);
    RING.next.next = RING;
    System.out.println(RING.next.next.next.number);
    printHex(crc("123456789"));
    printHex(crc(""));
    crc[0] = 1;
    printHex(crc("\u00ff\u00ff"));
    System.out.println(uses);
    MIXED[3] = MIXED;
    System.out.println(((Object[]) MIXED[3])[3] == MIXED);
  }
}
