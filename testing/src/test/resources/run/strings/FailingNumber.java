/** A number that is too large for its type. */
public class FailingNumber {
  public static void main(String[] args) {
    System.out.println(Integer.parseInt("-80000000", 16));
    System.out.println(Integer.parseInt("80000000", 16));
  }
}
