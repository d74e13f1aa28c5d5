class Types extends A, B { //~ ERROR JK0022:24 a class extends one class only; interfaces stand behind `implements`
  void a; //~ ERROR JK0022:3 `void` is not the type of a value
  void[] b; //~ ERROR JK0022:3 `void` is not the type of a value
  int foo(void x) { } //~ ERROR JK0022:11 `void` is not the type of a value
  foo() { } //~ ERROR JK0017:3 the method `foo` has no result type
  public bar(int x) { } //~ ERROR JK0017:10 the method `bar` has no result type
  Types { } //~ ERROR JK0023:3 only the constructor of a record can omit its parameters
  Types(int x); //~ ERROR JK0035:15 a constructor needs a body
  var c = 3; //~ ERROR JK0034:3 `var` cannot stand here
  List<> d; //~ ERROR JK0022:7 `<>` can only stand behind the type that `new` creates
  record e; //~ ERROR JK0025:3 `record` cannot be the name of a type
  int[3] f; //~ ERROR JK0016:6 array types of fixed size exist only in .jk files
  <T> int g; //~ ERROR JK0022:4 only methods, constructors and types have type parameters
  int varargs(int... xs, int y) { return 0; } //~ ERROR JK0030:15 only the last parameter can have `...`
  int[]... h; //~ ERROR JK0030:8 `...` can only follow the type of a method's last parameter
  void receiver(int x, Types this) { } //~ ERROR JK0023:24 the receiver `this` can only be the first parameter
  void receivers(Types... this) { } //~ ERROR JK0030:18 the receiver `this` cannot have `...`
  void receiver(Types Types.this[]) { } //~ ERROR JK0022:33 the receiver `this` cannot have brackets behind the name
  record Component(Component this) { } //~ ERROR JK0023:20 a component of a record cannot be called `this`
  void dots(int a.b) { } //~ ERROR JK0018:17 the name of a parameter has no dots
  void unnamed(int, String) { } //~ ERROR JK0001:19 expected the name of the parameter, found `,`
  void modifiers(static int x, final final int y) { } //~ ERROR JK0020:18 a parameter cannot be `static` //~ ERROR JK0021:38 the modifier `final` is repeated
  int thrown() throws int { return 0; } //~ ERROR JK0022:23 expected the name of a class or interface
  static public static int repeated; //~ ERROR JK0021:17 the modifier `static` is repeated
  @Deprecated { } //~ ERROR JK0020:3 an initializer can only be `static`
  final { } //~ ERROR JK0020:3 an initializer can only be `static`
  class record { } //~ ERROR JK0025:9 `record` cannot be the name of a type
  class var { } //~ ERROR JK0034:9 `var` cannot stand here
  interface yield { } //~ ERROR JK0025:13 `yield` cannot be the name of a type
  <permits> void parameter() { } //~ ERROR JK0025:4 `permits` cannot be the name of a type
  int default; //~ ERROR JK0018:7 expected a name, found the keyword `default`
  int class; //~ ERROR JK0018:7 expected a name, found the keyword `class`
  int _; //~ ERROR JK0018:7 `_` is a keyword and cannot be a name
  int enum = 5; //~ ERROR JK0018:7 expected a name, found the keyword `enum`
  void goto() { } //~ ERROR JK0018:8 `goto` is a reserved word without a meaning
  interface I {
    I() { } //~ ERROR JK0017:5 the method `I` has no result type
    { } //~ ERROR JK0023:5 an interface has no initializers
    static { } //~ ERROR JK0023:5 an interface has no initializers
  }
  class P permits Q { } //~ ERROR JK0022:11 only a `sealed` type has a `permits` clause
  record R(int x, final int y, int z[]) { R { } R(int... a, int b) { } } //~ ERROR JK0020:19 a record component is always final and cannot say so //~ ERROR JK0022:37 the brackets of a record component stand behind its type //~ ERROR JK0030:51 only the last parameter can have `...`
  enum E { A, , B } //~ ERROR JK0001:15 expected the name of a constant, found `,`
  enum F { A B } //~ ERROR JK0001:14 expected `,`, `;` or `}`, found `B`
  enum G { A; B } //~ ERROR JK0001:17 expected a member of the type, found `}`
  @interface H { int x() default ; } //~ ERROR JK0001:34 expected an expression, found `;`
  Object o = new int(3); //~ ERROR JK0022:18 `new` with arguments needs a class; an array needs `[length]`
  Object p = new void[3]; //~ ERROR JK0022:18 `void` is not the type of a value
  Object q = new List<>[]; //~ ERROR JK0032:25 the new array has neither a length nor `{…}`
  Object r = new <String>int[3]; //~ ERROR JK0022:18 the creation of an array has no type arguments
  Object s = new int[][3]; //~ ERROR JK0001:24 expected `]`, found `3`
  Object t = new int[3] {1}; //~ ERROR JK0032:25 a new array has either a length or `{…}`, not both
  Object u = int; //~ ERROR JK0022:14 a type stands where a value is needed
  Object v = String[]; //~ ERROR JK0022:14 `String[]` is a type, where a value is needed
  Object w = List<String>::; //~ ERROR JK0001:28 expected a name, found `;`
  Object x = a.new int(); //~ ERROR JK0018:20 expected a name, found the keyword `int`
  Object y = (int, String) null; //~ ERROR JK0022:15 a type stands where a value is needed
}
