/** Superinterfaces with default methods are initialised before the class, those above first. */
public class InterfaceOrder {
  static int log(String text) {
    System.out.println(text);
    return text.length();
  }

  interface Top {
    int X = log("Top");

    default void top() {}
  }

  interface Silent extends Top {
    int X = log("Silent");
  }

  interface Left extends Silent {
    int X = log("Left");

    default void left() {}
  }

  interface Right extends Top {
    int X = log("Right");

    private void hidden() {}
  }

  static class Base implements Right {
    static int z = log("Base");
  }

  static class Derived extends Base implements Left {
    static int z = log("Derived");
  }

  interface Apart extends Left {
    int Y = log("Apart");
  }

  public static void main(String[] arguments) {
    System.out.println(Apart.Y);
    new Derived();
    System.out.println(Silent.X);
  }
}
