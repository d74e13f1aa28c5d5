/** An insertion behind the end of a builder. */
public class FailingInsertion {
  public static void main(String[] args) {
    StringBuilder builder = new StringBuilder("hello");
    System.out.println(builder.insert(5, '!'));
    System.out.println(builder.insert(7, '!'));
  }
}
