/** Variables of every type, captured by classes in every kind of place. */
public class CaptureKinds {
  interface Source {
    String read();
  }

  static Source everything(
      boolean flag, byte tiny, short small, char letter, int number, long big, float single, double real) {
    String text = "text" + number;
    int[] array = {number, number + 1};
    Object nothing = null;
    return new Source() {
      public String read() {
        array[0]++;
        return flag + "," + tiny + "," + small + "," + letter + "," + number + "," + big + "," + single + ","
            + real + "," + text + "," + array[0] + "," + array[1] + "," + nothing;
      }
    };
  }

  static Source later(boolean condition) {
    final int value;
    String name;
    if (condition) {
      value = 10;
      name = "ten";
    } else {
      value = 20;
      name = "twenty";
    }
    return new Source() {
      public String read() {
        return name + "=" + value;
      }
    };
  }

  static Source[] loops() {
    Source[] sources = new Source[9];
    int count = 0;
    for (int i = 0; i < 3; i++) {
      int copy = i * i;
      sources[count++] = new Source() {
        public String read() {
          return "for " + copy;
        }
      };
    }
    for (String word : new String[] {"red", "green", "blue"}) {
      sources[count++] = new Source() {
        int calls;

        public String read() {
          return word + " " + ++calls;
        }
      };
    }
    int left = 3;
    while (left > 0) {
      final long half = left-- / 2L;
      class Halves implements Source {
        final long twice = half * 2;

        public String read() {
          return "while " + half + " " + twice;
        }
      }
      sources[count++] = new Halves();
    }
    return sources;
  }

  private int state = 1;
  final Source initialised = new Source() {
    int seen = state;

    public String read() {
      return "field " + seen + " " + state;
    }
  };
  final Source inBlock;
  final Source inConstructor;

  {
    int local = state + 1;
    inBlock = new Source() {
      public String read() {
        state += local;
        return "block " + local + " " + state;
      }
    };
    state = 5;
  }

  CaptureKinds(int parameter) {
    int sum = parameter + state;
    state = 100;
    inConstructor = new Source() {
      final int own;

      {
        own = parameter * 2;
      }

      public String read() {
        return "constructor " + parameter + " " + own + " " + sum + " " + state;
      }
    };
  }

  static final Source SHARED = new Source() {
    int reads;

    public String read() {
      return "static " + ++reads;
    }
  };

  static Source chosen(String which) {
    switch (which) {
      case "upper":
        char first = which.charAt(0);
        return new Source() {
          public String read() {
            return "" + (char) (first - 32);
          }
        };
      case "twice":
        return new Source() {
          public String read() {
            return which + which;
          }
        };
      default:
        return SHARED;
    }
  }

  public static void main(String[] args) {
    Source all = everything(true, (byte) -8, (short) 300, 'q', 42, 1L << 40, 1.5f, -0.25);
    System.out.println(all.read());
    System.out.println(all.read());
    System.out.println(later(true).read());
    System.out.println(later(false).read());
    Source[] sources = loops();
    for (Source source : sources) {
      System.out.println(source.read());
    }
    for (int i = sources.length - 1; i >= 0; i -= 2) {
      System.out.println(sources[i].read());
    }
    CaptureKinds kinds = new CaptureKinds(7);
    System.out.println(kinds.initialised.read());
    System.out.println(kinds.inBlock.read());
    System.out.println(kinds.inConstructor.read());
    System.out.println(kinds.initialised.read());
    System.out.println(chosen("upper").read());
    System.out.println(chosen("twice").read());
    System.out.println(chosen("else").read());
    System.out.println(SHARED.read());
  }
}
