/** When constants are made, and what static fields of enums hold then and later. */
public class EnumStatics {
  static int clock;

  static int tick(String what) {
    System.out.println("tick " + what);
    return ++clock;
  }

  enum Ordered {
    FIRST(tick("first")),
    SECOND(tick("second")) {
      final int inBody = tick("body of second");

      @Override
      int sum() {
        return super.sum() + inBody;
      }
    };

    final int made;
    static int total = tick("static field") * 10;
    final int field = tick("field of " + name() + ordinal());

    static {
      tick("static block");
      for (Ordered each : values()) {
        total += each.made;
      }
    }

    Ordered(int made) {
      this.made = made;
      tick("constructor");
    }

    int sum() {
      return made + field;
    }
  }

  enum Roman {
    I(1),
    V(5),
    X(10),
    L(50),
    C(100),
    D(500),
    M(1000);

    private static final Roman[] BY_LETTER = new Roman[26];
    private static int parses;

    static {
      for (Roman digit : values()) {
        BY_LETTER[digit.name().charAt(0) - 'A'] = digit;
      }
    }

    final int value;

    Roman(int value) {
      this.value = value;
    }

    static int parse(String text) {
      parses++;
      int sum = 0;
      for (int i = 0; i < text.length(); i++) {
        Roman digit = BY_LETTER[text.charAt(i) - 'A'];
        boolean before = i + 1 < text.length() && BY_LETTER[text.charAt(i + 1) - 'A'].value > digit.value;
        sum += before ? -digit.value : digit.value;
      }
      return sum;
    }

    static String format(int number) {
      String text = "";
      Roman[] digits = values();
      int rest = number;
      for (int i = digits.length - 1; i >= 0; i--) {
        while (rest >= digits[i].value) {
          text += digits[i];
          rest -= digits[i].value;
        }
        if (i > 0) {
          Roman less = digits[i % 2 == 0 ? i - 2 : i - 1];
          if (rest >= digits[i].value - less.value) {
            text += less + "" + digits[i];
            rest -= digits[i].value - less.value;
          }
        }
      }
      return text;
    }
  }

  enum Counter {
    A,
    B,
    C;

    private int count;
    private static int all;

    int hit() {
      all++;
      return ++count;
    }

    static String report() {
      String text = all + ":";
      for (Counter each : values()) {
        text += " " + each + each.count;
      }
      return text;
    }
  }

  enum Never {
    SEEN(tick("never"));

    static final int CONSTANT = 5;

    Never(int value) {}
  }

  public static void main(String[] args) {
    System.out.println("start " + Never.CONSTANT);
    Ordered[] none = new Ordered[2];
    System.out.println(none[0] + " " + clock);
    System.out.println(Ordered.total + " " + Ordered.SECOND.sum() + " " + Ordered.FIRST.sum());
    String[] numbers = {"XIV", "MCMXCIX", "MMXXIV", "XLII", "DCCCXC", "I"};
    for (String number : numbers) {
      int value = Roman.parse(number);
      System.out.println(number + " " + value + " " + Roman.format(value));
    }
    int wrong = 0;
    for (int i = 1; i < 4000; i++) {
      if (Roman.parse(Roman.format(i)) != i) {
        wrong++;
      }
    }
    System.out.println(wrong + " wrong of " + Roman.parses);
    for (int i = 0; i < 100; i++) {
      Counter.values()[i * i % 3].hit();
      if (i % 9 == 0) {
        Counter.valueOf("C").hit();
      }
    }
    System.out.println(Counter.report() + " " + Counter.B.hit());
    System.out.println(clock);
  }
}
