/** What random programs found: which variable without a name holds what was null. */
public class FoundSlots {
  Integer box;
  int number;
  Integer[] boxes;
  FoundSlots next;
  String text;

  static FoundSlots none() {
    return null;
  }

  static FoundSlots some() {
    return new FoundSlots();
  }

  static Integer[] noBoxes() {
    return null;
  }

  static Integer[] oneBox() {
    return new Integer[1];
  }

  static int zero() {
    return 0;
  }

  static void assignments() {
    try {
      ((FoundSlots) null).number += 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((FoundSlots) null).number += ((FoundSlots) null).number++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((FoundSlots) null).number += -((FoundSlots) null).number;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ((FoundSlots) null).number += (((FoundSlots) null).number = 1);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      none().number += (none().number += 1);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      none().number += none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().number += none().number++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().number += none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().box += none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ++some().box;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().box += 1;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ++none().box;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().next.box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().boxes[0]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().boxes[zero()]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      oneBox()[0]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      oneBox()[zero()]++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      ++oneBox()[zero()];
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      oneBox()[zero()] += 2;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      oneBox()[0] += 2;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      noBoxes()[zero()] += 2;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().text += none().text;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      none().text += (none().text += "x");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      some().text += (none().text += "x");
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static void patterns(Object object, FoundSlots other) {
    int a = 1;
    if (object instanceof String first && first.length() > 1) {
      a++;
      try {
      none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
      none().hashCode();
    }
    try {
      none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    boolean found = object instanceof Integer number && number > 1;
    try {
      none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    if (!(object instanceof Long big)) {
      try {
        none().box++;
      } catch (NullPointerException e) {
        System.out.println(e.getMessage());
      }
      return;
    }
    try {
      none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    while (!(object instanceof Long again)) {
      object = 1L;
    }
    try {
      none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    while (object instanceof Long again2 && again2 == 1) {
      object = 2L;
    }
    for (int i = 0; i < 1 && object instanceof Long; i++) {
      try {
        none().box++;
      } catch (NullPointerException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println((object instanceof Long third ? third : 1L) + a + big);
    try {
      none().box++;
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    String text = null;
    try {
      switch (text) {
        case "a" -> a++;
        default -> a--;
      }
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(found);
  }

  public static void main(String[] arguments) {
    assignments();
    patterns("a", null);
    patterns(1L, null);
  }
}
