class EnumUses {
  enum Color {
    RED,
    GREEN;

    private final String label = name();
    static int made;
    static final int LIMIT = 10;
    static final Color FIRST = RED;

    Color() {
      made++; //~ JK0115:7 `made` has no value yet when the constants of its enum are made
      int limit = LIMIT;
      Color color = RED; //~ JK0115:21 `RED` has no value yet when the constants of its enum are made
    }

    {
      Color first = FIRST; //~ JK0115:21 `FIRST` has no value yet when the constants of its enum are made
    }

    int field = made; //~ JK0115:17 `made` has no value yet when the constants of its enum are made

    int fine() {
      return made++ + RED.ordinal();
    }

    Color all() {
      return values; //~ JK0100:14 nothing named `values` is in scope
    }
  }

  enum Fruit {
    APPLE;

    void f() {
      own++; //~ JK0111:7 `own` belongs to an instance of `EnumUses`, and there is none here
      this.label = ""; //~ JK0158:7 `label` is final and cannot be assigned
    }

    final String label = "fruit";
  }

  int own;

  static void f(Color color, Fruit fruit, Object object) {
    Color.RED = color; //~ JK0158:5 `RED` is final and cannot be assigned
    Color a = Color.PURPLE; //~ JK0103:21 `Color` has no field `PURPLE`
    Color b = color.RED;
    Color c = 1; //~ JK0150:15 `int` cannot become `Color` here
    int d = color; //~ JK0150:13 `Color` cannot become `int` here
    int e = (int) color; //~ JK0153:19 `Color` cannot be cast to `int`
    Color g = (Color) 1; //~ JK0153:23 `int` cannot be cast to `Color`
    Color h = "RED"; //~ JK0150:15 `String` cannot become `Color` here
    boolean i = color == fruit; //~ JK0151:17 `==` does not apply to `Color` and `Fruit`
    boolean j = color == object;
    boolean k = color < Color.GREEN; //~ JK0151:17 `<` does not apply to `Color` and `Color`
    Fruit l = (Fruit) color; //~ JK0153:23 `Color` cannot be cast to `Fruit`
    Color m = (Color) object;
    boolean n = color instanceof Fruit; //~ JK0153:17 `Color` is never of the type `Fruit`
    Color o = Color.valueOf(1); //~ JK0104:21 no `valueOf` takes the arguments `(int)`
    Color p = Color.values(); //~ JK0150:15 `Color[]` cannot become `Color` here
    Color q = Color.valueOf("RED");
    Color[] r = Color.values();
    int s = color.ordinal; //~ JK0106:19 field `ordinal` of `Enum` is private, and no member of `Color`
    String t = color.name; //~ JK0106:22 field `name` of `Enum` is private, and no member of `Color`
    color++; //~ JK0151:5 `++` does not apply to `Color`
    color.label = "x"; //~ JK0158:5 `label` is final and cannot be assigned
    Color.RED.made++;
    int u = color + 1; //~ JK0151:13 `+` does not apply to `Color` and `int`
    String v = color + "";
    int w = color.compareTo(fruit); //~ JK0104:19 `compareTo(Color)` does not take the arguments `(Fruit)`
    int x = Color.ordinal(); //~ JK0111:19 `ordinal()` is not static: it needs an instance of `Color`
    boolean y = color ? true : false; //~ JK0150:17 `Color` cannot become `boolean` here
    Color z = RED; //~ JK0100:15 nothing named `RED` is in scope
    enum Local {
      ONE;

      int value = w; //~ JK0111:19 `w` is kept by instances of `Local`, and there is none here
    }
    if (color.equals(fruit)) return;
  }
}
