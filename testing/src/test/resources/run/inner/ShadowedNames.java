/** One name for variables of many scopes: locals, inherited fields, fields of the classes around. */
public class ShadowedNames {
  String name = "outer field";
  static String shared = "outer static";

  String describe() {
    return "outer " + name;
  }

  String only() {
    return "only outer";
  }

  String twice(int x) {
    return "outer int " + x;
  }

  static class Base {
    String name = "inherited field";
    protected String shared = "inherited instead of static";

    String describe() {
      return "base " + name;
    }

    String twice(long x) {
      return "base long " + x;
    }
  }

  class Plain {
    String show(String name) {
      return name + " | " + ShadowedNames.this.name;
    }

    String show() {
      return name + " | " + describe() + " | " + shared;
    }
  }

  class Own {
    String name = "inner field";

    String show() {
      String before = name;
      String name = "local";
      return before + " | " + name + " | " + this.name + " | " + ShadowedNames.this.name;
    }
  }

  /** What is inherited hides what is around; methods of one name hide all of those around. */
  class Derived extends Base {
    String show() {
      return name + " | " + describe() + " | " + shared + " | " + ShadowedNames.shared + " | "
          + ShadowedNames.this.describe() + " | " + only();
    }

    String calls() {
      return twice(3) + " | " + ShadowedNames.this.twice(3);
    }
  }

  class Outer2 {
    String name = "second level";

    class Inner2 extends Base {
      String show() {
        return name + " | " + super.name + " | " + Outer2.this.name + " | " + ShadowedNames.this.name;
      }
    }

    class Inner3 {
      String show() {
        return name + " | " + describe();
      }
    }
  }

  String locals(String name) {
    int value = 1;
    class Local extends Base {
      int value = 2;

      String show() {
        return name + " | " + value + " | " + super.name + " | " + ShadowedNames.this.name;
      }

      String capture(int value) {
        return value + " | " + this.value;
      }
    }
    class Sees {
      String show() {
        return name + " | " + value + " | " + ShadowedNames.this.name;
      }
    }
    return new Local().show() + "\n" + new Local().capture(3) + "\n" + new Sees().show();
  }

  String anonymous(String name) {
    Base base = new Base() {
      String name = "own of anonymous";

      @Override
      String describe() {
        return name + " | " + super.name + " | " + super.describe() + " | " + ShadowedNames.this.describe();
      }
    };
    Base other = new Base() {
      @Override
      String describe() {
        String shared = "local shared";
        return name + " | " + shared + " | " + this.shared;
      }
    };
    Object captured = new Object() {
      @Override
      public String toString() {
        return name + " | " + shared;
      }
    };
    return base.describe() + "\n" + base.name + "\n" + other.describe() + "\n" + captured;
  }

  /** A type may have the name of a variable, and of a method. */
  static String kinds() {
    class name {
      String name = "field";

      String name() {
        return name + "()";
      }
    }
    name name = new name();
    return name.name + name.name();
  }

  static String parameters(int x) {
    class One {
      int f(int y) {
        int z = x + y;
        class Two {
          int g(int y) {
            return new Object() {
              int x = y * 100;

              int h() {
                return x + z;
              }
            }.h();
          }
        }
        return new Two().g(y + 1);
      }
    }
    return "" + new One().f(5);
  }

  public static void main(String[] args) {
    ShadowedNames outer = new ShadowedNames();
    System.out.println(outer.new Plain().show("parameter"));
    System.out.println(outer.new Plain().show());
    System.out.println(outer.new Own().show());
    System.out.println(outer.new Derived().show());
    System.out.println(outer.new Derived().calls());
    outer.name = "changed";
    System.out.println(outer.new Outer2().new Inner2().show());
    System.out.println(outer.new Outer2().new Inner3().show());
    System.out.println(outer.locals("parameter"));
    System.out.println(outer.anonymous("parameter"));
    System.out.println(kinds());
    System.out.println(parameters(7));
  }
}
