/** A singly linked list of numbers: built, reversed, sorted, merged, and checked for cycles. */
public class LinkedLists {
  private Node head;
  private Node tail;
  private int size;

  private static class Node {
    int value;
    Node next;

    Node(int value, Node next) {
      this.value = value;
      this.next = next;
    }
  }

  void addFirst(int value) {
    head = new Node(value, head);
    if (tail == null) {
      tail = head;
    }
    size++;
  }

  void addLast(int value) {
    Node node = new Node(value, null);
    if (tail == null) {
      head = node;
    } else {
      tail.next = node;
    }
    tail = node;
    size++;
  }

  boolean remove(int value) {
    for (Node node = head, before = null; node != null; before = node, node = node.next) {
      if (node.value == value) {
        if (before == null) {
          head = node.next;
        } else {
          before.next = node.next;
        }
        if (node == tail) {
          tail = before;
        }
        size--;
        return true;
      }
    }
    return false;
  }

  void reverse() {
    Node done = null;
    tail = head;
    while (head != null) {
      Node next = head.next;
      head.next = done;
      done = head;
      head = next;
    }
    head = done;
  }

  void sort() {
    head = sorted(head, size);
    Node node = head;
    while (node != null && node.next != null) {
      node = node.next;
    }
    tail = node;
  }

  private static Node sorted(Node list, int length) {
    if (length < 2) {
      if (list != null) {
        list.next = null;
      }
      return list;
    }
    Node middle = list;
    for (int i = 0; i < length / 2; i++) {
      middle = middle.next;
    }
    Node right = sorted(middle, length - length / 2);
    Node left = sorted(list, length / 2);
    return merged(left, right);
  }

  private static Node merged(Node left, Node right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    Node front = new Node(0, null);
    Node last = front;
    while (left != null && right != null) {
      if (left.value <= right.value) {
        last = last.next = left;
        left = left.next;
      } else {
        last = last.next = right;
        right = right.next;
      }
    }
    last.next = left != null ? left : right;
    return front.next;
  }

  /** Floyd's tortoise and hare. */
  private static boolean isCyclic(Node start) {
    Node slow = start;
    Node fast = start;
    while (fast != null && fast.next != null) {
      slow = slow.next;
      fast = fast.next.next;
      if (slow == fast) {
        return true;
      }
    }
    return false;
  }

  private static int depth(Node node) {
    return node == null ? 0 : 1 + depth(node.next);
  }

  void print() {
    System.out.print(size);
    System.out.print(':');
    for (Node node = head; node != null; node = node.next) {
      System.out.print(' ');
      System.out.print(node.value);
    }
    System.out.println();
  }

  public static void main(String[] args) {
    LinkedLists list = new LinkedLists();
    list.print();
    list.reverse();
    list.sort();
    for (int i = 1; i <= 12; i++) {
      if (i % 3 == 0) {
        list.addFirst(i * 7 % 11);
      } else {
        list.addLast(i * 5 % 13);
      }
    }
    list.print();
    list.reverse();
    list.print();
    list.sort();
    list.print();
    System.out.println(list.remove(list.head.value));
    System.out.println(list.remove(list.tail.value));
    System.out.println(list.remove(99));
    list.addLast(100);
    list.print();
    System.out.println(isCyclic(list.head));
    list.tail.next = list.head.next;
    System.out.println(isCyclic(list.head));
    list.tail.next = null;

    LinkedLists large = new LinkedLists();
    int value = 1;
    for (int i = 0; i < 5000; i++) {
      value = value * 1103515245 + 12345;
      large.addLast(value >>> 16);
    }
    System.out.println(depth(large.head));
    large.sort();
    int inversions = 0;
    long sum = 0;
    int place = 0;
    for (Node node = large.head; node != null; node = node.next) {
      if (node.next != null && node.value > node.next.value) {
        inversions++;
      }
      sum += (long) ++place * node.value;
    }
    System.out.println(inversions);
    System.out.println(sum);
    System.out.println(large.tail.next == null);
  }
}
