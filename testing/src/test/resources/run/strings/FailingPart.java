/** A part that ends behind its string. */
public class FailingPart {
  public static void main(String[] args) {
    System.out.println("hello".substring(2, 5));
    System.out.println("hello".substring(2, 6));
  }
}
