class EnumDeclarations {
  interface Measured {
    int size();

    default int twice() {
      return 2 * size();
    }
  }

  enum Color {
    RED,
    GREEN,
    RED, //~ JK0107:5 field `RED` is declared twice in `Color`
    BLUE;

    int GREEN; //~ JK0107:9 field `GREEN` is declared twice in `Color`

    Color() {}

    Color(int unused) {}
  }

  class Sub extends Color {} //~ JK0150:21 `Sub` cannot extend `Color`, which is no class

  enum Constructed {
    A(1),
    B("text"), //~ JK0104:5 no `Constructed` takes the arguments `(String)`
    C, //~ JK0104:5 no `Constructed` takes the arguments `()`
    D(1, 2) {}, //~ JK0104:5 no `Constructed` takes the arguments `(int, int)`
    E(3);

    final int value;

    public Constructed(int value) { //~ JK0168:5 `public` does not apply to a constructor of an enum
      this.value = value;
    }

    protected Constructed(long value) { //~ JK0168:5 `protected` does not apply to a constructor of an enum
      this((int) value);
    }
  }

  enum Operation {
    PLUS {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    MINUS { //~ JK0265:5 `<anonymous Operation>` does not implement `apply(int, int)` of `Operation`
      int apply(int a) {
        return a;
      }
    },
    TIMES {
      public int apply(int a, int b) {
        return a * b;
      }
    };

    abstract int apply(int a, int b);
  }

  enum Bare { OVER; abstract int apply(int a); } //~ JK0265:8 `Bare` does not implement `apply(int)` of `Bare`

  enum Size implements Measured { SMALL } //~ JK0265:8 `Size` does not implement `size()` of `Measured`

  enum Weight implements Measured {
    LIGHT,
    HEAVY {
      int size() { //~ JK0266:11 `size()` of `<anonymous Weight>` cannot take the place of the one of `Weight`: it is package-private, and that one is public
        return 100;
      }
    };

    @Override
    public int size() {
      return missing; //~ JK0100:14 nothing named `missing` is in scope
    }
  }

  enum Final {
    ONE;

    public String name() { //~ JK0266:19 `name()` of `Final` cannot take the place of the one of `Enum`: it takes the place of a final one
      return "one";
    }

    public int ordinal() { //~ JK0266:16 `ordinal()` of `Final` cannot take the place of the one of `Enum`: it takes the place of a final one
      return 1;
    }

    public boolean equals(Object other) { //~ JK0266:20 `equals(Object)` of `Final` cannot take the place of the one of `Enum`: it takes the place of a final one
      return false;
    }

    public static Final[] values() { //~ JK0107:27 method `values()` is declared twice in `Final`
      return null;
    }
  }

  abstract enum Abstract { //~ JK0168:3 `abstract` does not apply to an enum
    ONE
  }

  final enum Closed { //~ JK0168:3 `final` does not apply to an enum
    ONE
  }

  enum Bodies {
    ONE {
      void inBody() {}
    };

    void f() {
      ONE.inBody(); //~ JK0102:11 `Bodies` has no method `inBody`
      super.toString();
      TWO.f(); //~ JK0100:7 nothing named `TWO` is in scope
    }
  }

  enum Supers {
    ONE;

    Supers() {
      super(); //~ JK0150:7 a constructor of an enum does not call one of its superclass
    }
  }

  static Color make(boolean first) {
    if (first) {
      return new Color(); //~ JK0267:14 the objects of the enum `Color` are its constants
    }
    return new EnumDeclarations.Color(1); //~ JK0267:12 the objects of the enum `Color` are its constants
  }
}
