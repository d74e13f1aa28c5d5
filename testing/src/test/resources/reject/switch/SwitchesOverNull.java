class SwitchesOverNull {
  void f() {
    switch (null) { case String s -> {} default -> {} } //~ JK0165:41 nothing is left for this `default`
    switch (null) { case Object o -> {} }
    switch (null) { case 1 -> {} default -> {} } //~ JK0150:26 values of type `null` are compared with patterns, not with a `int`
    switch (null) { case "a" -> {} default -> {} } //~ JK0150:26 values of type `null` are compared with patterns, not with a `String`
    switch (null) { case null -> {} } //~ JK0167:5 this switch has no case for every `null`: a `default` is missing
    int x = switch (null) { case null -> 1; }; //~ JK0167:13 this switch has no result for every `null`: a `default` is missing
    int y = switch (null) { case Object o -> 1; };
    int w = switch (null) { case String o -> 1; };
    switch (null) { case A -> {} default -> {} } //~ JK0100:26 nothing named `A` is in scope
    switch (null) { case R(int q) -> {} default -> {} }
    switch (null) { case Integer i when i > 2 -> {} default -> {} }
    switch (true ? null : null) { default -> {} }
    switch (null) { case true -> {} default -> {} } //~ JK0150:26 values of type `null` are compared with patterns, not with a `boolean`
    switch (null) { case int i -> {} default -> {} } //~ JK0151:26 a pattern asks for the class of an object, and `int` is not `null` itself
    switch (null) { case SwitchesOverNull.E.A -> {} default -> {} } //~ JK0150:26 values of type `null` are compared with patterns, not with a `E`
    switch (null) { case null -> {} case null -> {} default -> {} } //~ JK0165:42 the case `null` stands twice
    switch (null) { case int[] i -> {} default -> {} } //~ JK0165:40 nothing is left for this `default`
    int z = switch (null) { }; //~ JK0162:13 this switch expression yields no value
  }
  enum E { A }
  record R(int q) {}
}
