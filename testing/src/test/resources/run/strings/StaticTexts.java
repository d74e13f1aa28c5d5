/** Texts and boxes that static initialisers make. */
public class StaticTexts {
  static final String BUILT = new StringBuilder("built ").append(42).append('\u0100').reverse().toString();
  static final String[] NUMBERS = numbers();
  static final Integer SMALL = Integer.valueOf(7);
  static final Integer LARGE = Integer.valueOf(7000);
  static final Object[] OBJECTS = {Long.valueOf(3), "text".repeat(2), Character.valueOf('c'), Boolean.TRUE};
  static final String REAL = Double.toString(0.1);
  static final StringBuilder BUILDER = new StringBuilder("kept");

  static String[] numbers() {
    String[] numbers = new String[20];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.toString(i * i * i, 3).concat("|").concat(Integer.toHexString(-i));
    }
    return numbers;
  }

  public static void main(String[] args) {
    System.out.println(BUILT);
    System.out.println(BUILT.hashCode());
    for (String number : NUMBERS) {
      System.out.println(number);
    }
    System.out.println(SMALL == Integer.valueOf(7));
    System.out.println(LARGE == Integer.valueOf(7000));
    System.out.println(LARGE.equals(Integer.valueOf(7000)));
    for (Object object : OBJECTS) {
      System.out.println(object);
    }
    System.out.println(OBJECTS[0] == Long.valueOf(3));
    System.out.println(REAL);
    System.out.println(BUILDER.append(" and longer than before").insert(0, LARGE));
  }
}
