/** What stands left of an assignment is evaluated, then the value, and null is found last. */
public class AssignmentOrder {
  int number;
  AssignmentOrder next;

  static AssignmentOrder none() {
    System.out.println("none");
    return null;
  }

  static AssignmentOrder one() {
    System.out.println("one");
    return new AssignmentOrder();
  }

  static int value() {
    System.out.println("value");
    return 1;
  }

  public static void main(String[] args) {
    AssignmentOrder first = one();
    first.next = one();
    first.next.number = value();
    AssignmentOrder kept = first;
    first.next.number = (first = one()).number + 5;
    System.out.println(kept.next.number);
    System.out.println((one().next = one()) != null);
    AssignmentOrder nothing = null;
    int zero = args.length;
    nothing.number = 1 / zero;
  }
}
