class LocalClasses {
  static class Known {}

  static void scopes(boolean condition) {
    Late a = null; //~ JK0101:5 there is no type `Late`
    class Late {}
    Late b = new Late();
    if (condition) {
      class Inside {}
      new Inside();
    }
    Inside c = null; //~ JK0101:5 there is no type `Inside`
    class Late {} //~ JK0107:11 type `Late` is declared already
    {
      class Other {}
    }
    class Other {}
    class Known {
      int own;
    }
    int d = new Known().own;
    int e = new LocalClasses.Known().own; //~ JK0103:38 `Known` has no field `own`
    class LocalClasses {} //~ JK0107:11 type `LocalClasses` has the name of a type around it
    new LocalClasses.Other(); //~ JK0101:22 `LocalClasses` has no member type `Other`
  }

  static void elsewhere() {
    new Late(); //~ JK0101:9 there is no type `Late`
    class First {
      Second second; //~ JK0101:7 there is no type `Second`
    }
    class Second {
      First first;
    }
  }

  static int jumps(int count) {
    while (count > 0) {
      class Body {
        void leave() {
          break; //~ JK0164:11 `break` stands outside of any loop or switch
        }

        int value() {
          return "text"; //~ JK0150:18 `String` cannot become `int` here
        }

        void none() {
          return 1; //~ JK0159:18 `none` is void and returns no value
        }
      }
      new Object() {
        {
          continue; //~ JK0164:11 `continue` stands outside of any loop
        }
      };
      break;
    }
    int value = 1;
    class Statics {
      int instance;
      static int shared = 3;

      static int from() {
        return value; //~ JK0111:16 `value` is kept by instances of `Statics`, and there is none here
      }

      static int own() {
        return instance; //~ JK0111:16 `instance` belongs to an instance of `Statics`, and there is none here
      }

      int fine() {
        int value = 2;
        int count = shared;
        return value + count;
      }
    }
    interface Face {
      default int from() {
        return value; //~ JK0111:16 `value` is kept by instances of `Face`, and there is none here
      }
    }
    int value = 2; //~ JK0107:9 variable `value` is declared already
    return Statics.shared + Statics.from();
  }

  static void supertypes() {
    class A extends A {} //~ JK0113:11 `A` extends itself
    class B extends Missing {} //~ JK0101:21 there is no type `Missing`
    final class C {}
    class D extends C {} //~ JK0150:21 `D` cannot extend `C`, which is final
    interface E {
      void act();
    }
    class F implements E {} //~ JK0265:11 `F` does not implement `act()` of `E`
    class G extends E {} //~ JK0150:21 `G` cannot extend `E`, which is no class
    class H implements C {} //~ JK0150:24 `H` cannot implement `C`, which is no interface
    abstract class I {}
    new I(); //~ JK0267:5 `I` is abstract and has no objects of its own
    class J {
      class K extends J {}

      K k = new J().new K();
      K l = new J(); //~ JK0150:13 `J` cannot become `K` here
    }
    class M {
      private M(int x) {}

      M() {
        this(""); //~ JK0104:9 no `M` takes the arguments `(String)`
      }
    }
    class N extends M {
      N() {
        super(3);
      }

      N(int x) {
        super("", x); //~ JK0104:9 no `M` takes the arguments `(String, int)`
      }
    }
  }
}
