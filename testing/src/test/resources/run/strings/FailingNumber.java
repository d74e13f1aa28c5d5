/** A number that is too large for its type. */
public class FailingNumber {
  public static void main(String[] args) {
    System.out.println(Integer.parseInt("-80000000", 16));
    System.out.println(Integer.parseInt("80000000", 16));
  }
}
//? exit 1
//! Exception in thread "main" java.lang.NumberFormatException: For input string: "80000000" under radix 16
//! \tat library
