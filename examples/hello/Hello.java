/** The smallest program: ordinary Java, which javac accepts as well. */
public class Hello {
  public static void main(String[] args) {
    System.out.println("Hello, world!");
  }
}
