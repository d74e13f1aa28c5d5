/** What every enum has: names, ordinals, an order, values and texts. */
public class EnumBasics {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  enum Planet {
    MERCURY(3.303e23, 2.4397e6),
    EARTH(5.976e24, 6.37814e6),
    JUPITER(1.9e27, 7.1492e7);

    static final double G = 6.67300E-11;
    private final double mass;
    private final double radius;

    Planet(double mass, double radius) {
      this.mass = mass;
      this.radius = radius;
    }

    double gravity() {
      return G * mass / (radius * radius);
    }

    boolean heavierThan(Planet other) {
      return mass > other.mass;
    }
  }

  enum Size {
    SMALL("s"),
    MEDIUM("m"),
    LARGE("l"),
    HUGE;

    final String label;

    Size(String label) {
      this.label = label;
    }

    Size() {
      this("x" + LARGE_LABEL);
    }

    private static final String LARGE_LABEL = "l";

    Size next() {
      return values()[(ordinal() + 1) % values().length];
    }

    @Override
    public String toString() {
      return name() + "(" + label + ")";
    }
  }

  enum Alone {
    ONLY
  }

  enum Empty {}

  private Color field;

  static String compare(Color a, Color b) {
    int order = a.compareTo(b);
    return a + (order < 0 ? " < " : order > 0 ? " > " : " = ") + b;
  }

  public static void main(String[] args) {
    for (Color color : Color.values()) {
      System.out.println(color.ordinal() + " " + color.name() + " " + color.toString() + " " + color);
    }
    Color[] values = Color.values();
    values[0] = values[2];
    System.out.println(values[0] + " " + Color.values()[0] + " " + (Color.values() == Color.values()));
    System.out.println(Color.valueOf("GREEN") == Color.GREEN);
    System.out.println(Size.valueOf("HU" + "GE").label + " " + Size.valueOf("SMALL"));
    for (Color a : Color.values()) {
      for (Color b : Color.values()) {
        System.out.println(compare(a, b) + " " + a.equals(b) + " " + (a == b) + " " + (a != b));
      }
    }
    System.out.println(Color.BLUE.compareTo(Color.RED) + " " + Color.RED.compareTo(Color.BLUE));
    System.out.println(Color.RED.equals(null) + " " + Color.RED.equals((Object) Size.SMALL));
    System.out.println(Color.RED.hashCode() == Color.RED.hashCode());

    for (Planet planet : Planet.values()) {
      System.out.println(planet + " " + planet.gravity() + " " + planet.heavierThan(Planet.EARTH));
    }
    System.out.println((int) Planet.valueOf("EARTH").radius + " " + Planet.JUPITER.mass);

    Size size = Size.SMALL;
    String text = "";
    for (int i = 0; i < 5; i++) {
      text += size + " ";
      size = size.next();
    }
    System.out.println(text + size.compareTo(Size.HUGE));
    System.out.println(Alone.ONLY + " " + Alone.values().length + " " + Empty.values().length);

    EnumBasics basics = new EnumBasics();
    System.out.println(basics.field + " " + (basics.field == null));
    basics.field = Color.GREEN;
    Object object = basics.field;
    System.out.println(object + " " + (object instanceof Color) + " " + (object == Color.GREEN) + " "
        + (object instanceof Size));
    Color back = (Color) object;
    System.out.println(back.name().length() + " " + back.name().charAt(back.ordinal()));
    final Color constant = Color.BLUE;
    System.out.println("last: " + constant + Color.values()[Color.values().length - 1]);
  }
}
