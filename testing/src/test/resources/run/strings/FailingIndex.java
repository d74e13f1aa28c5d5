/** A character behind the end of a string that is not a constant. */
public class FailingIndex {
  public static void main(String[] args) {
    String text = new StringBuilder("ab").append('\u0100').toString();
    System.out.println((int) text.charAt(2));
    System.out.println(text.charAt(3));
  }
}
