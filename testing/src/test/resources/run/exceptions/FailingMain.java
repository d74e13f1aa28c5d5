/** The class of main itself cannot be initialised. */
public class FailingMain {
  static int[] table = new int[3];
  static int entry = at(5);

  static int at(int index) {
    return table[index];
  }

  public static void main(String[] args) {
    System.out.println("never printed " + entry);
  }
}
