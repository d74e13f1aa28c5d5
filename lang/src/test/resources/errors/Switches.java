class Switches {
  void f(Object o, int n) {
    switch (n) { case 1 -> f(); case 2: f(); } //~ ERROR JK0026:33 this case uses `:`, the first one of the switch `->`
    switch (n) { case 1: f(); default -> f(); } //~ ERROR JK0026:31 this case uses `->`, the first one of the switch `:`
    switch (n) { case 1, default -> f(); } //~ ERROR JK0027:26 `default` can only stand behind `case null`
    switch (n) { case null, default, 3 -> f(); } //~ ERROR JK0027:29 `default` can only stand behind `case null`
    switch (n) { case default -> f(); } //~ ERROR JK0027:23 `default` can only stand behind `case null`
    switch (n) { case 1 when n > 3 -> f(); default -> f(); } //~ ERROR JK0027:25 a guard can only follow a pattern
    switch (n) { default when n > 3 -> f(); } //~ ERROR JK0027:26 a guard can only follow a pattern
    switch (n) { case n = 3 -> f(); } //~ ERROR JK0027:23 an assignment cannot be the label of a case
    switch (n) { case 1 -> n = 3 } //~ ERROR JK0002:33 expected `;`
    switch (n) { case 1 -> int x = 3; } //~ ERROR JK0022:28 a type stands where a value is needed
    switch (n) { case 1 -> return; } //~ ERROR JK0001:28 expected an expression, `{` or `throw`, found `return`
    switch (n) { case -> f(); } //~ ERROR JK0001:23 expected a pattern or a constant, found `->`
    switch (n) { case 1 f(); } //~ ERROR JK0001:25 expected `:` or `->`, found `f`
    switch (n) { f(); } //~ ERROR JK0001:18 expected `case`, `default` or `}`, found `f`
    switch (o) { case String -> f(); case Integer i j -> f(); } //~ ERROR JK0001:53 expected `:` or `->`, found `j`
    switch (o) { case R(int) -> f(); } //~ ERROR JK0001:28 expected a pattern or a constant, found `)`
    switch (o) { case R(int x, ) -> f(); } //~ ERROR JK0001:32 expected a type, found `)`
    switch (o) { case int[](var x) -> f(); } //~ ERROR JK0022:23 a record pattern needs the name of a record
    switch (o) { case static String s -> f(); } //~ ERROR JK0020:23 a pattern variable cannot be `static`
    switch (o) { case final R(var x) -> f(); } //~ ERROR JK0020:23 a record pattern has no modifiers
    switch n { case 1 -> f(); } //~ ERROR JK0001:12 expected `(`, found `n`
    boolean b = o instanceof; //~ ERROR JK0001:29 expected a type, found `;`
    b = o instanceof int; //~ ERROR JK0022:22 `instanceof` needs a class, an interface or an array
    b = o instanceof final String; //~ ERROR JK0020:22 modifiers need a pattern variable behind the type
    b = o instanceof String s + 1; //~ ERROR JK0002:30 expected `;`
    b = o instanceof R(var x, var y; //~ ERROR JK0001:36 expected `,` or `)`, found `;`
    int x = switch (n) { case 1 -> 2 default -> 3; }; //~ ERROR JK0002:37 expected `;`
    x = switch (n) { case 1: yield 2; default: yield }; //~ ERROR JK0001:54 expected a statement, found `}`
  }
}
