class Statements {
  int a, b;
  void notStatements() {
    a + b; //~ ERROR JK0005:5 this expression is not a statement
    a == b; //~ ERROR JK0005:5 this expression is not a statement
    a; //~ ERROR JK0005:5 this expression is not a statement
    5; //~ ERROR JK0005:5 this expression is not a statement
    "text"; //~ ERROR JK0005:5 this expression is not a statement
    -a; //~ ERROR JK0005:5 this expression is not a statement
    !a; //~ ERROR JK0005:5 this expression is not a statement
    (a = b); //~ ERROR JK0005:5 this expression is not a statement
    a < b; //~ ERROR JK0001:10 expected `,` or `>`, found `;`
    a[3]; //~ ERROR JK0005:5 this expression is not a statement
    a.b; //~ ERROR JK0005:5 this expression is not a statement
    new int[3]; //~ ERROR JK0005:5 this expression is not a statement
    this; //~ ERROR JK0005:5 this expression is not a statement
    x -> x; //~ ERROR JK0005:5 this expression is not a statement
    int.class; //~ ERROR JK0005:5 this expression is not a statement
    a ? b : c; //~ ERROR JK0005:5 this expression is not a statement
    a instanceof String; //~ ERROR JK0005:5 this expression is not a statement
    (int) a; //~ ERROR JK0005:5 this expression is not a statement
    switch (a) { case 1 -> a + b; default -> { } } //~ ERROR JK0005:28 this expression is not a statement
    for (a + b; a < b; a) {} //~ ERROR JK0005:10 this expression is not a statement
  }
  void orphans() {
    else { } //~ ERROR JK0029:5 this `else` has no `if` in front of it
    a = 1;
    catch (Exception e) { } //~ ERROR JK0029:5 this `catch` has no `try` in front of it
    a = 2;
    finally { } //~ ERROR JK0029:5 this `finally` has no `try` in front of it
    case 3: a = 3; //~ ERROR JK0029:5 this `case` has no `switch` around it
    default: a = 4; //~ ERROR JK0029:5 this `default` has no `switch` around it
  }
  void afterwards() {
    if (a > 3) int x = 5; //~ ERROR JK0023:16 a declaration cannot be the only statement here
    while (true) class Local {} //~ ERROR JK0023:18 a declaration cannot be the only statement here
    label: int y = 3; //~ ERROR JK0023:12 a declaration cannot be the only statement here
    try { a = 1; } //~ ERROR JK0028:5 `try` needs a `catch`, a `finally` or a resource
    int inner() { return 3; } //~ ERROR JK0023:9 a method cannot be declared inside a method
    a = 5 //~ ERROR JK0002:10 expected `;`
    foo();
    String //~ ERROR JK0002:11 expected `;`
    bar();
    public int z = 3; //~ ERROR JK0020:5 a local variable cannot be `public`
    static int w; //~ ERROR JK0020:5 a local variable cannot be `static`
    final final int v = 1; //~ ERROR JK0021:11 the modifier `final` is repeated
    var p = 1, q = 2; //~ ERROR JK0034:9 `var` declares one variable at a time
    var r[] = {1}; //~ ERROR JK0034:9 `var` cannot have brackets behind the name
    var s = {1}; //~ ERROR JK0034:9 `var` cannot infer a type from `{…}`
    var[] t = null; //~ ERROR JK0034:5 `var` cannot stand here
    List<var> u; //~ ERROR JK0034:10 `var` cannot stand here
    void n; //~ ERROR JK0022:5 `void` is not the type of a value
    try (a.b(); new X()) {} //~ ERROR JK0024:10 a resource is a declaration or an existing variable //~ ERROR JK0024:17 a resource is a declaration or an existing variable
    super; //~ ERROR JK0024:5 `super` is no value: it needs `.name` or `::name` behind it
    super.x = 3;
    a = A.super; //~ ERROR JK0024:9 `super` is no value: it needs `.name` or `::name` behind it
    this.this.x = 3; //~ ERROR JK0024:5 `.this` needs the name of a type in front of it
    int k = this(3); //~ ERROR JK0024:13 the call of a constructor is a statement of its own
    yield(3, 4); //~ ERROR JK0025:5 the call of a method named `yield` needs a qualifier
    a = b = ; //~ ERROR JK0001:13 expected an expression, found `;`
  }
}
