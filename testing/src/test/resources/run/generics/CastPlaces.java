/** A box that lies about its content: which uses of it notice, and which do not. */
public class CastPlaces {
  static class Box<T> {
    T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }

    static <S> S pass(S given) {
      return given;
    }
  }

  static class TextBox extends Box<String> {
    TextBox(String value) {
      super(value);
    }

    String direct() {
      return value;
    }

    int length() {
      return get().length();
    }

    Object asObject() {
      return value;
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  static Box<String> lying() {
    Box raw = new Box<Integer>(42);
    return raw;
  }

  @SuppressWarnings("unchecked")
  static <T> T forced(Object object) {
    return (T) object;
  }

  static String seen;
  static Object any;
  static String[] strings = new String[2];

  static void takeObject(Object object) {
    any = object;
  }

  static void takeText(String text) {
    seen = text;
  }

  static void takeComparable(Comparable<?> comparable) {
    any = comparable;
  }

  static <T> void takeAnything(T thing) {
    any = thing;
  }

  static <T extends CharSequence> void takeSequence(T thing) {
    any = thing;
  }

  static void takeAll(Object... all) {
    any = all.length;
  }

  static String returned(Box<String> box) {
    return box.get();
  }

  static Object returnedWide(Box<String> box) {
    return box.get();
  }

  static String tried(int place, Box<String> box) {
    switch (place) {
      case 0:
        box.get();
        return "statement";
      case 1:
        Object wide = box.get();
        return "assigned to Object " + wide;
      case 2:
        String narrow = box.get();
        return narrow;
      case 3:
        takeObject(box.get());
        return "argument Object";
      case 4:
        takeText(box.get());
        return seen;
      case 5:
        takeComparable(box.get());
        return "argument Comparable";
      case 6:
        takeAnything(box.get());
        return "argument T";
      case 7:
        takeSequence(box.get());
        return "argument of the bound";
      case 8:
        return "length " + box.get().length();
      case 9:
        return "hash " + box.get().hashCode();
      case 10:
        return "class " + box.get().getClass().getName();
      case 11:
        return "same " + (box.get() == any);
      case 12:
        return "null " + (box.get() == null);
      case 13:
        return "text " + box.get();
      case 14:
        return "field " + box.value;
      case 15:
        String text = "more ";
        text += box.value;
        return text;
      case 16:
        return "test " + (box.get() instanceof Object);
      case 17:
        return "cast " + (Object) box.get();
      case 18:
        return "widened " + (Comparable<?>) box.get();
      case 19:
        return "chosen " + (any == null ? box.get() : "other");
      case 20:
        any = any == null ? box.get() : Integer.valueOf(7);
        return "chosen object";
      case 21:
        any = any == null ? box.get() : "other";
        return "chosen text for Object";
      case 22:
        takeAll(box.get());
        return "one of many";
      case 23:
        takeAll(1, box.get());
        return "two of many";
      case 24:
        any = new Object[] {box.get()};
        return "element of Object[]";
      case 25:
        any = new String[] {box.get()};
        return "element of String[]";
      case 26:
        strings[0] = box.get();
        return "stored";
      case 27:
        box.value = "mended";
        return box.get();
      case 28:
        any = box.value = forced(13);
        return "assignment as a value";
      case 29:
        return returned(box);
      case 30:
        return "wide result " + returnedWide(box);
      case 31:
        takeAnything(Box.pass(box.get()));
        return "passed";
      case 32:
        takeText(Box.pass(box.get()));
        return "passed as text";
      case 33:
        takeObject(Box.<String>pass(forced(5)));
        return "passed explicitly";
      case 34:
        takeObject((box.get()));
        return "in parentheses";
      case 35:
        synchronized (box.get()) {
          return "locked";
        }
      case 36:
        switch (box.get()) {
          case "42":
            return "forty-two";
          default:
            return "default";
        }
      case 37:
        for (char c : box.get().toCharArray()) {
          seen += c;
        }
        return seen;
      case 38:
        return CastPlaces.<String>forced(38);
      case 39:
        CastPlaces.<String>forced(39);
        return "forced, and thrown away";
      case 40:
        box.value += "!";
        return box.value;
      case 41:
        if (box.get().equals(42)) {
          return "equal";
        }
        return "not equal";
      case 42:
        return String.valueOf(box.get());
      case 43:
        return String.valueOf((Object) box.get());
      case 44:
        return new StringBuilder().append(box.get()).toString();
      case 45:
        return ((TextBox) box).direct();
      case 46:
        assert box.get() != null;
        return "no assertion";
      default:
        throw new IllegalStateException("no place " + place);
    }
  }

  public static void main(String[] args) {
    for (int place = 0; place <= 46; place++) {
      any = null;
      seen = "";
      String result;
      try {
        result = tried(place, lying());
      } catch (ClassCastException e) {
        String message = e.getMessage();
        result = "! " + message.substring(0, message.indexOf(" ("));
      }
      System.out.println(place + ": " + result);
    }
    TextBox box = new TextBox("right");
    Box<? super String> wider = box;
    wider.value = forced("still right");
    System.out.println(box.direct() + " " + box.length());
    @SuppressWarnings({"unchecked", "rawtypes"})
    Box<Object> raw = (Box) box;
    raw.value = 3.5;
    System.out.println(box.asObject());
    try {
      System.out.println(box.length());
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(box.direct());
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
  }
}
