/** A part that ends behind its string. */
public class FailingPart {
  public static void main(String[] args) {
    System.out.println("hello".substring(2, 5));
    System.out.println("hello".substring(2, 6));
  }
}
//? exit 1
//! Exception in thread "main" java.lang.StringIndexOutOfBoundsException: Range [2, 6) out of bounds for length 5
//! \tat library
