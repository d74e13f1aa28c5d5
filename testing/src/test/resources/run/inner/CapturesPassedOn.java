/** Local classes that keep variables only for the instances of other classes that they make. */
public class CapturesPassedOn {
  interface Source {
    String get();
  }

  static Source byAnonymous(int k) {
    class Local implements Source {
      public String get() {
        return "" + k;
      }
    }
    return new Source() {
      public String get() {
        return new Local().get();
      }
    };
  }

  static Source byLocal(int k) {
    class Local implements Source {
      public String get() {
        return "" + k;
      }
    }
    class Maker implements Source {
      public String get() {
        return new Local().get();
      }
    }
    return new Maker();
  }

  static Source byField(int k, String text) {
    class Local implements Source {
      public String get() {
        return text + k;
      }
    }
    return new Source() {
      Source inner = new Local();

      public String get() {
        return inner.get()
            + new Local() {
              int more = k;

              public String get() {
                return "<" + super.get() + more;
              }
            }.get();
      }
    };
  }

  static Source byMembers(int k, long big) {
    class Local implements Source {
      int depth;

      Local(int depth) {
        this.depth = depth;
      }

      public String get() {
        return depth == 0 ? "L" + k : new Member(depth - 1).get();
      }

      class Member extends Local {
        Member(int depth) {
          super(depth);
        }

        public String get() {
          return "M" + big + super.get();
        }
      }
    }
    class Outside {
      class Between {
        class Inside {
          Source make() {
            return new Local(3);
          }
        }
      }
    }
    return new Outside().new Between().new Inside().make();
  }

  static Source byInheritance(int k) {
    class A implements Source {
      public String get() {
        return "A" + k;
      }
    }
    class B extends A {
      public String get() {
        return "B" + super.get() + new A().get();
      }
    }
    class C extends B {
      int z = 4;

      public String get() {
        class D extends B {
          public String get() {
            return z + super.get();
          }
        }
        return "C" + new D().get();
      }
    }
    return new C() {
      public String get() {
        return "anonymous" + super.get() + new B().get();
      }
    };
  }

  public static void main(String[] args) {
    System.out.println(byAnonymous(2).get());
    System.out.println(byLocal(3).get());
    System.out.println(byField(4, "t").get());
    System.out.println(byMembers(7, 8).get());
    System.out.println(byInheritance(5).get());
  }
}
