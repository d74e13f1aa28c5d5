class OuterMembers {
  int field;
  private int secret;

  void call(int x) {}

  void only() {}

  static class Base {
    private int secret;

    void call(String text) {}

    int only(int x) {
      return x;
    }
  }

  class Inner extends Base {
    int own = field;

    void f() {
      call("text");
      call(3); //~ JK0104:7 `call(String)` does not take the arguments `(int)`
      OuterMembers.this.call(3);
      only(); //~ JK0104:7 `only(int)` does not take the arguments `()`
      only(4);
      this.field = 1; //~ JK0103:12 `Inner` has no field `field`
      OuterMembers.this.own = 1; //~ JK0103:25 `OuterMembers` has no field `own`
      OuterMembers.this.field = 2;
      super.secret = 3;
      secret = 4;
      Base.this.only(1); //~ JK0111:7 there is no instance of `Base` around this code
      Inner.this.own++;
      Missing.this.own++; //~ JK0100:7 nothing named `Missing` is in scope
      String.this.length(); //~ JK0111:7 there is no instance of `String` around this code
      Deeper.this.call(""); //~ JK0111:7 there is no instance of `Deeper` around this code
    }

    class Deeper {
      int own = 3;
      String name = Inner.this.name; //~ JK0103:32 `Inner` has no field `name`

      void g(Inner inner) {
        inner.field++; //~ JK0103:15 `Inner` has no field `field`
        inner.own++;
      }
    }
  }

  static class Other {
    Inner inner;

    int f(OuterMembers outer, Inner inner, Inner.Deeper deeper) {
      int a = outer.field + inner.own + deeper.own;
      int b = inner.field; //~ JK0103:21 `Inner` has no field `field`
      int c = outer.own; //~ JK0103:21 `OuterMembers` has no field `own`
      Deeper d = deeper; //~ JK0101:7 there is no type `Deeper`
      OuterMembers.Inner.Deeper e = deeper;
      Inner g = deeper; //~ JK0150:17 `Deeper` cannot become `Inner` here
      OuterMembers h = inner; //~ JK0150:24 `Inner` cannot become `OuterMembers` here
      Base i = inner;
      Inner j = (Inner) i;
      Other k = (Other) i; //~ JK0153:25 `Base` cannot be cast to `Other`
      boolean l = inner instanceof OuterMembers; //~ JK0153:19 `Inner` is never of the type `OuterMembers`
      inner.call(1); //~ JK0104:13 `call(String)` does not take the arguments `(int)`
      inner.only(); //~ JK0104:13 `only(int)` does not take the arguments `()`
      return a;
    }
  }
}
