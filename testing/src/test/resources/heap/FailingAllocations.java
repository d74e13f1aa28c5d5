/** What was stored before an allocation that fails is there for whoever catches the error. */
public class FailingAllocations {
  static final class Node {
    int value;
    Node next;
  }

  static Node shared = new Node();

  static int caughtHere(Node node, int length) {
    int result = 0;
    try {
      node.value = 1;
      byte[] bytes = new byte[length];
      node.value = 2;
      bytes[0] = 3;
      result = bytes[0] + node.value;
    } catch (OutOfMemoryError e) {
      result = 100 + node.value;
    }
    return result;
  }

  static void caughtByCaller(Node node, int length) {
    node.value = 10;
    long[] numbers = new long[length];
    node.value = 20;
    numbers[length - 1] = length;
    node.value += (int) numbers[length - 1];
  }

  static void ofStatics(int length) {
    shared.value = 5;
    shared = new Node();
    shared.value = 6;
    int[] numbers = new int[length];
    shared.value = 7 + numbers.length;
  }

  static int ofNewObjects(int length) {
    Node node = new Node();
    node.value = 4;
    try {
      node.next = new Node();
      node.next.value = 9;
      byte[] bytes = new byte[length];
      node.next = null;
      return bytes.length;
    } catch (OutOfMemoryError e) {
      return node.next.value * 10 + node.value;
    }
  }

  public static void main(String[] args) {
    int huge = Integer.MAX_VALUE - 100;
    System.out.println(caughtHere(new Node(), 10) + " " + caughtHere(new Node(), huge));
    Node node = new Node();
    try {
      caughtByCaller(node, huge / 8);
    } catch (OutOfMemoryError e) {
      System.out.println("caught " + node.value);
    }
    caughtByCaller(node, 3);
    System.out.println(node.value);
    try {
      ofStatics(huge / 4);
    } catch (OutOfMemoryError e) {
      System.out.println("static " + shared.value);
    }
    ofStatics(2);
    System.out.println(shared.value + " " + ofNewObjects(3) + " " + ofNewObjects(huge));
  }
}
