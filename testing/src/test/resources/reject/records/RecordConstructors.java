class RecordConstructors {
  record Names(int x, int y) {
    Names(int y, int x) { //~ JK0169:5 the parameters of the canonical constructor have the names of the components: `x`
      this.x = x;
      this.y = y;
    }
  }

  record Types(int x, String text) {
    Types(long x, String text) { //~ JK0169:5 this constructor of a record starts with the call of another one
      this.x = 1;
      this.text = text;
    }
  }

  record Renamed(int value) {
    public Renamed(int v) { //~ JK0169:12 the parameters of the canonical constructor have the names of the components: `value`
      value = v;
    }
  }

  record Compact(int x, int y) {
    Compact {
      this.x = x; //~ JK0158:7 a compact constructor assigns its parameters, and the fields get their values then
      y = 3;
      x++;
    }
  }

  record CompactReturns(int x) {
    CompactReturns { if (x > 0) return; } //~ JK0159:33 a compact constructor runs to its end
  }

  record Both(int x) {
    Both {
      x++;
    }

    Both(int x) { //~ JK0107:5 method `Both(int)` is declared twice in `Both`
      this.x = x;
    }
  }

  record Calls(int x) {
    Calls(int x) { //~ JK0169:5 the canonical constructor of a record calls no other constructor
      super();
      this.x = x;
    }
  }

  record Others(int x, int y) {
    Others(int x) { //~ JK0169:5 this constructor of a record starts with the call of another one
      this.x = x;
      this.y = 2;
    }

    Others() {
      this(1, 2);
    }

    Others(String text) { //~ JK0169:5 this constructor of a record starts with the call of another one
      super();
      this.x = 1;
      this.y = text.length();
    }

    Others(long a, long b) {
      this(a, b, 0); //~ JK0104:7 no `Others` takes the arguments `(long, long, int)`
    }
  }

  public record Hidden(int x) {
    private Hidden { //~ JK0168:13 the canonical constructor is at least as accessible as the record, which is public
      x++;
    }
  }

  protected record Weaker(int x) {
    Weaker(int x) { //~ JK0168:5 the canonical constructor is at least as accessible as the record, which is protected
      this.x = x;
    }
  }

  record Twice(int x, int x) {} //~ JK0107:27 field `x` is declared twice in `Twice`

  record Arguments(int x, String y) {}

  static void f() {
    Object a = new Arguments(1, "y");
    Object b = new Arguments(1); //~ JK0104:20 `Arguments(int, String)` does not take the arguments `(int)`
    Object c = new Arguments("y", 1); //~ JK0104:20 `Arguments(int, String)` does not take the arguments `(String, int)`
    Object d = new Arguments(); //~ JK0104:20 `Arguments(int, String)` does not take the arguments `()`
    Object e = new Others("text");
    Object g = new Others(1.0, 2); //~ JK0104:20 no `Others` takes the arguments `(double, int)`
    Object h = new Hidden(1) {}; //~ JK0150:20 `Hidden` cannot be extended
  }
}
