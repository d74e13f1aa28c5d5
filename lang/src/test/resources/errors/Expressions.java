class Expressions {
  int a, b, c;
  void f() {
    a = ; //~ ERROR JK0001:9 expected an expression, found `;`
    a = b + ; //~ ERROR JK0001:13 expected an expression, found `;`
    a = * ; //~ ERROR JK0001:11 expected an expression, found `;`
    a = (b + c; //~ ERROR JK0001:15 expected `)`, found `;`
    a = b + c); //~ ERROR JK0002:14 expected `;`
    a = b ? c; //~ ERROR JK0001:14 expected `:`, found `;`
    a = b ? : c; //~ ERROR JK0001:13 expected an expression, found `:`
    a = b ? c : a = 3; //~ ERROR JK0024:17 an assignment cannot be the last operand of `? :`
    a = b > > c; //~ ERROR JK0001:11 the signs of `>>` must stand together
    a = b >> > c; //~ ERROR JK0001:11 the signs of `>>>` must stand together
    a = (int b; //~ ERROR JK0022:10 a type stands where a value is needed
    a = (int) ; //~ ERROR JK0001:14 the operand of the cast is missing
    f(, a); //~ ERROR JK0001:7 expected `,` or `)`, found `,`
    f(a, ); //~ ERROR JK0001:10 expected an expression, found `)`
    f(a,, b); //~ ERROR JK0001:9 expected an expression, found `,`
    a = [3]; //~ ERROR JK0001:9 expected an expression, found `[`
    a = b[]; //~ ERROR JK0022:9 `b[]` is a type, where a value is needed
    a = b[3; //~ ERROR JK0001:12 expected `]`, found `;`
    a = {1, 2}; //~ ERROR JK0001:9 expected an expression, found `{`
    a = new ; //~ ERROR JK0001:13 expected a type, found `;`
    a = new int; //~ ERROR JK0001:16 expected `(` or `[`, found `;`
    a = new Object; //~ ERROR JK0001:19 expected `(` or `[`, found `;`
    a = new Object(; //~ ERROR JK0001:20 expected `,` or `)`, found `;`
    a = b.; //~ ERROR JK0001:11 expected a name, found `;`
    a = b..c; //~ ERROR JK0001:11 expected a name, found `.`
    a = b.3; //~ ERROR JK0002:10 expected `;`
    a = b::; //~ ERROR JK0001:12 expected a name, found `;`
    a = ::b; //~ ERROR JK0001:9 expected an expression, found `::`
    f(x, y -> x);
    g = (x, int y) -> x; //~ ERROR JK0031:13 either all parameters of a lambda have a type, or all have `var`, or none has either
    g = (int x, var y) -> x; //~ ERROR JK0031:17 either all parameters of a lambda have a type, or all have `var`, or none has either
    g = (int x, y) -> x; //~ ERROR JK0031:17 either all parameters of a lambda have a type, or all have `var`, or none has either
    g = (var x, y) -> x; //~ ERROR JK0031:17 either all parameters of a lambda have a type, or all have `var`, or none has either
    g = (x -> ; //~ ERROR JK0001:15 expected an expression or `{`, found `;`
    g = () -> ; //~ ERROR JK0001:15 expected an expression or `{`, found `;`
    g = (int... x, int y) -> x; //~ ERROR JK0030:10 only the last parameter can have `...`
    g = x, y -> x; //~ ERROR JK0002:10 expected `;`
    a = b = = c; //~ ERROR JK0001:13 expected an expression, found `=`
    a =+ ; //~ ERROR JK0001:10 expected an expression, found `;`
    a++ = ; //~ ERROR JK0001:11 expected an expression, found `;`
    a += b -= ; //~ ERROR JK0001:15 expected an expression, found `;`
    this.a.; //~ ERROR JK0001:12 expected a name, found `;`
    super::; //~ ERROR JK0001:12 expected a name, found `;`
    String.class.; //~ ERROR JK0001:18 expected a name, found `;`
    int i = 3, = 4; //~ ERROR JK0001:16 expected a name, found `=`
    int j = 3, k;, l; //~ ERROR JK0001:18 expected a statement, found `,`
    @ a = 3; //~ ERROR JK0001:9 expected a statement, found `=`
    @Deprecated a = 3; //~ ERROR JK0001:19 expected a statement, found `=`
    @A(x = ) int m; //~ ERROR JK0001:12 expected a statement, found `)`
    @A(x, y = 3) int n;
    goto b; //~ ERROR JK0018:5 `goto` is a reserved word without a meaning
    const int z = 3; //~ ERROR JK0018:5 `const` is a reserved word without a meaning
    _ = 3; //~ ERROR JK0018:5 `_` is a keyword and cannot be a name
    a = import; //~ ERROR JK0001:9 expected an expression, found `import`
    a = class; //~ ERROR JK0001:9 expected an expression, found `class`
    a = if (b) c; else a; //~ ERROR JK0001:9 expected an expression, found `if` //~ ERROR JK0029:19 this `else` has no `if` in front of it
    a = b instanceof C & ; //~ ERROR JK0001:26 expected an expression, found `;`
    a = "a" "b"; //~ ERROR JK0002:12 expected `;`
    a = 1 2; //~ ERROR JK0002:10 expected `;`
    a = b c; //~ ERROR JK0002:10 expected `;`
    return return; //~ ERROR JK0002:11 expected `;`
    throw; //~ ERROR JK0001:10 expected an expression, found `;`
    assert; //~ ERROR JK0001:11 expected an expression, found `;`
    assert a : ; //~ ERROR JK0001:16 expected an expression, found `;`
    yield; //~ ERROR JK0001:10 expected an expression, found `;`
    synchronized (a) b = 3; //~ ERROR JK0001:22 expected `{`, found `b`
    try b = 3; finally { } //~ ERROR JK0001:9 expected `{`, found `b` //~ ERROR JK0029:16 this `finally` has no `try` in front of it
  }
}
