class Members {
  System.out.println("x"); //~ ERROR JK0024:21 a statement cannot stand outside a method or initializer
  a = 3; //~ ERROR JK0024:5 a statement cannot stand outside a method or initializer
  a++; //~ ERROR JK0024:4 a statement cannot stand outside a method or initializer
  if (a) { b(); } //~ ERROR JK0024:3 a statement cannot stand outside a method or initializer
  for (;;) { } //~ ERROR JK0024:3 a statement cannot stand outside a method or initializer
  return 3; //~ ERROR JK0024:3 a statement cannot stand outside a method or initializer
  int; //~ ERROR JK0001:6 expected a name, found `;`
  int 3; //~ ERROR JK0001:7 expected a name, found `3`
  int x y; //~ ERROR JK0001:9 expected `(`, `=` or `;`, found `y`
  int x = 3 y = 4; //~ ERROR JK0002:12 expected `;`
  void () { } //~ ERROR JK0001:8 expected a name, found `(`
  void f { } //~ ERROR JK0001:10 expected `(`, `=` or `;`, found `{`
  void g( { } //~ ERROR JK0001:10 expected `,` or `)`, found `{`
  void h) { } //~ ERROR JK0001:9 expected `(`, `=` or `;`, found `)`
  void i() return 3; //~ ERROR JK0001:12 expected `{` or `;`, found `return`
  void j() { } }
  int k(a, b) { return 0; } //~ ERROR JK0001:10 expected the name of the parameter, found `,`
  int l(int a b) { return 0; } //~ ERROR JK0001:14 expected `,` or `)`, found `b`
  int m(int a,) { return 0; } //~ ERROR JK0001:15 expected a type, found `)`
  public; //~ ERROR JK0001:9 expected a member of the type, found `;`
  @Override
  @; //~ ERROR JK0001:4 expected a name, found `;`
  @A(; //~ ERROR JK0001:6 expected `,` or `)`, found `;`
  int n()[ { return 0; } //~ ERROR JK0001:11 expected `]`, found `{`
  int o() throws { return 0; } //~ ERROR JK0001:18 expected a type, found `{`
  int p() default 3 { return 0; } //~ ERROR JK0002:20 expected `;`
  new Object(); //~ ERROR JK0024:3 a statement cannot stand outside a method or initializer
  "text"; //~ ERROR JK0001:3 expected a type declaration, found `"text"`
  import java.util.List; //~ ERROR JK0023:3 an import must stand in front of all types and `;` in its file
  package samples; //~ ERROR JK0023:3 the package must be the first declaration of its file
  int last; //~ ERROR JK0023:7 a field cannot stand outside a type
} //~ ERROR JK0004:1 this `}` closes nothing
