/** Boxes of numbers that hold texts, and bounded ones: where arithmetic and tests notice. */
public class NumberCasts {
  static class Box<T> {
    T value;

    T get() {
      return value;
    }

    T set(T next) {
      T old = value;
      value = next;
      return old;
    }
  }

  static class Bounded<N extends Number> extends Box<N> {
    int whole() {
      return get().intValue();
    }

    Object plain() {
      return get();
    }

    N own() {
      return value;
    }

    boolean same(N other) {
      return value == other;
    }
  }

  interface Named {
    String name();
  }

  static class Both<T extends Comparable<T> & Named> extends Box<T> {
    String name() {
      return get().name();
    }

    Object first() {
      Comparable<T> comparable = get();
      return comparable;
    }

    Named second() {
      return get();
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static <B extends Box<?>> B with(B box, Object content) {
    ((Box) box).value = content;
    return box;
  }

  static String number(int i) {
    return "int " + i;
  }

  static String number(Integer i) {
    return "Integer " + i;
  }

  static String number(Object o) {
    return "Object " + o;
  }

  static String many(Integer... all) {
    return "many " + all.length;
  }

  static <T> String twice(T first, T second) {
    return first + "" + second;
  }

  static <T extends Comparable<T>> String larger(T first, T second) {
    return "" + (first.compareTo(second) > 0 ? first : second);
  }

  static Object any;

  static String tried(int place, Box<Integer> box, Bounded<Integer> bounded) {
    Integer one = 1;
    int[] array = {1, 2};
    switch (place) {
      case 0:
        return "" + box.get();
      case 1:
        return box.get() + "";
      case 2:
        return 'c' + "d" + box.value + 1.5;
      case 3:
        String text = "t";
        text += box.get();
        return text;
      case 4:
        return "" + (box.get() + 1);
      case 5:
        return "" + (box.get() == one);
      case 6:
        return "" + (box.get() == 1);
      case 7:
        return "" + (box.get() != any);
      case 8:
        return "" + box.get().hashCode();
      case 9:
        return "" + box.get().equals(5);
      case 10:
        return "" + box.get().toString().length();
      case 11:
        return number(box.get());
      case 12:
        return number((Object) box.get());
      case 13:
        return many(box.get());
      case 14:
        return "" + array[box.get()];
      case 15:
        return String.valueOf(box.get());
      case 16:
        any = true ? box.get() : one;
        return "conditional " + any;
      case 17:
        any = true ? box.get() : 1;
        return "unboxed conditional " + any;
      case 18:
        any = place == 18 ? box.get() : "text";
        return "lub conditional " + any;
      case 19:
        Number number = box.get();
        return "Number " + number;
      case 20:
        Comparable<?> comparable = box.get();
        return "Comparable " + comparable;
      case 21:
        Comparable<Integer> typed = box.get();
        return "Comparable<Integer> " + (typed == null);
      case 22:
        any = (Number) box.get();
        return "cast to Number " + any;
      case 23:
        any = (Comparable<?>) box.get();
        return "cast to Comparable " + any;
      case 24:
        any = (Integer) box.get();
        return "cast to Integer " + any;
      case 25:
        return "is Number " + (box.get() instanceof Number);
      case 26:
        return twice(box.get(), box.get());
      case 27:
        return twice(box.get(), "x");
      case 28:
        return NumberCasts.<Object>twice(box.get(), box.get());
      case 29:
        return larger(box.get(), 1);
      case 30:
        box.set(box.get());
        return "set";
      case 31:
        any = box.set(7);
        return "swapped " + any;
      case 32:
        box.value = box.value;
        return "kept";
      case 33:
        any = box.value = 8;
        return "assigned";
      case 34:
        box.value++;
        return "incremented";
      case 35:
        return "" + -box.value;
      case 36:
        System.out.print(box.get());
        return "printed";
      case 37:
        any = new Object[][] {{box.get()}, {one, box.get()}};
        return "in arrays";
      case 38:
        any = new Number[] {box.get()};
        return "in an array";
      case 39:
        while (box.get() != null) {
          return "not null";
        }
        return "null";
      case 40:
        return "" + bounded.whole();
      case 41:
        return "" + bounded.plain();
      case 42:
        return "" + bounded.own();
      case 43:
        return "" + bounded.same(3);
      case 44:
        return "" + bounded.get();
      case 45:
        return "" + bounded.value.intValue();
      case 46:
        any = bounded.value;
        return "field " + any;
      case 47:
        any = bounded.own();
        return "method " + any;
      case 48:
        return "own test " + (bounded.own() instanceof Integer);
      default:
        return "done";
    }
  }

  public static void main(String[] args) {
    for (int place = 0; place < 50; place++) {
      String result;
      try {
        result = tried(place, with(new Box<>(), "two"), with(new Bounded<>(), "three"));
      } catch (ClassCastException e) {
        String message = e.getMessage();
        result = "! " + message.substring(6, message.indexOf(" ("));
      }
      System.out.println(place + ": " + result);
    }
    System.out.println(tried(42, null, with(new Bounded<>(), 2.5)));
    System.out.println(tried(40, null, with(new Bounded<>(), 2.5)));
    for (int place = 42; place < 49; place++) {
      try {
        System.out.println(place + ": " + tried(place, null, with(new Bounded<>(), 2.5)));
      } catch (ClassCastException e) {
        String message = e.getMessage();
        System.out.println(place + "! " + message.substring(6, message.indexOf(" (")));
      }
    }
    Both<?> both = with(new Both<>(), "text");
    System.out.println(both.first());
    try {
      System.out.println(both.second());
    } catch (ClassCastException e) {
      System.out.println("no Named");
    }
    try {
      System.out.println(both.name());
    } catch (ClassCastException e) {
      System.out.println("no name");
    }
    any = both.get();
    System.out.println(any + "" + both.get());
    with(both, 'c');
    try {
      Comparable<?> comparable = both.get();
      Object object = both.value;
      System.out.println(comparable + " " + object);
      Named named = both.get();
      System.out.println(named.name());
    } catch (ClassCastException e) {
      System.out.println("still no name");
    }
  }
}
