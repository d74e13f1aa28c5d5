/** Enums that implement interfaces, and one interface implemented by several of them. */
public class EnumInterfaces {
  interface Unit {
    double factor();

    String symbol();

    default double toBase(double amount) {
      return amount * factor();
    }

    default double convert(double amount, Unit to) {
      return toBase(amount) / to.factor();
    }
  }

  enum Length implements Unit {
    MILLIMETRE(0.0009765625, "mm"),
    METRE(1, "m"),
    KILOMETRE(1024, "km");

    private final double factor;
    private final String symbol;

    Length(double factor, String symbol) {
      this.factor = factor;
      this.symbol = symbol;
    }

    @Override
    public double factor() {
      return factor;
    }

    @Override
    public String symbol() {
      return symbol;
    }
  }

  enum Time implements Unit {
    SECOND {
      @Override
      public double factor() {
        return 1;
      }
    },
    MINUTE {
      @Override
      public double factor() {
        return 60 * SECOND.factor();
      }
    },
    HOUR {
      @Override
      public double factor() {
        return 60 * MINUTE.factor();
      }

      @Override
      public double convert(double amount, Unit to) {
        System.out.print("[" + this + " to " + to.symbol() + "] ");
        return super.convert(amount, to);
      }
    };

    @Override
    public String symbol() {
      return "" + (char) (name().charAt(0) + 32);
    }
  }

  interface Visitor {
    void visit(Unit unit);
  }

  interface Named {
    String name();

    int ordinal();

    default String label() {
      return ordinal() + "." + name();
    }
  }

  enum Fruit implements Named, Test {
    APPLE,
    PEAR,
    CHERRY {
      @Override
      public String label() {
        return "small " + super.label();
      }
    };

    @Override
    public boolean holds(int value) {
      return value % (ordinal() + 2) == 0;
    }
  }

  interface Test {
    boolean holds(int value);

    default Test not() {
      Test self = this;
      return new Test() {
        public boolean holds(int value) {
          return !self.holds(value);
        }
      };
    }

    default Test and(Test other) {
      return new Test() {
        public boolean holds(int value) {
          return Test.this.holds(value) && other.holds(value);
        }
      };
    }
  }

  /** A single object as an enum. */
  enum Registry implements Visitor {
    INSTANCE;

    private final Unit[] units = new Unit[10];
    private int count;

    @Override
    public void visit(Unit unit) {
      units[count++] = unit;
    }

    Unit find(String symbol) {
      for (int i = 0; i < count; i++) {
        if (units[i].symbol().equals(symbol)) {
          return units[i];
        }
      }
      return null;
    }
  }

  static void all(Unit[] units, Visitor visitor) {
    for (Unit unit : units) {
      visitor.visit(unit);
    }
  }

  static String accepted(Test test) {
    String text = "";
    for (int i = 1; i <= 24; i++) {
      if (test.holds(i)) {
        text += i + " ";
      }
    }
    return text;
  }

  public static void main(String[] args) {
    all(Length.values(), Registry.INSTANCE);
    all(Time.values(), Registry.INSTANCE);
    all(Time.values(), new Visitor() {
      double sum;

      public void visit(Unit unit) {
        sum += unit.factor();
        System.out.println(unit + " " + sum);
      }
    });
    System.out.println(Registry.INSTANCE.count + " " + Registry.INSTANCE);
    System.out.println(Length.KILOMETRE.convert(2.5, Length.METRE));
    System.out.println(Length.MILLIMETRE.convert(512, Length.METRE));
    System.out.println(Time.HOUR.convert(0.75, Time.MINUTE));
    Unit found = Registry.INSTANCE.find("h");
    System.out.println(found.convert(1, Registry.INSTANCE.find("s")));
    System.out.println((found == Time.HOUR) + " " + Registry.INSTANCE.find("mile"));
    System.out.println((found instanceof Time) + " " + (found instanceof Length) + " " + ((Time) found).ordinal());
    Named[] named = Fruit.values();
    for (Named each : named) {
      System.out.println(each.label());
    }
    System.out.println(accepted(Fruit.APPLE.and(Fruit.PEAR)));
    System.out.println(accepted(Fruit.CHERRY.not().and(Fruit.APPLE)));
    System.out.println(accepted(Fruit.APPLE.not().and(Fruit.PEAR.not()).and(Fruit.CHERRY)));
  }
}
