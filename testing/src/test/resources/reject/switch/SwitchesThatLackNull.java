class SwitchesThatLackNull {
  void f() {
    switch (null) { case Object o -> {} }
    switch (null) { case null -> {} } //~ JK0167:5 this switch has no case for every `null`: a `default` is missing
    int x = switch (null) { case null -> 1; }; //~ JK0167:13 this switch has no result for every `null`: a `default` is missing
    int y = switch (null) { case Object o -> 1; };
    int w = switch (null) { case String o -> 1; };
    switch (null) { case R(int q) -> {} }
    switch (null) { case R r when r.q > 1 -> {} } //~ JK0167:5 this switch has no case for every `null`: a `default` is missing
    switch (null) { case null -> {} case R(int q) -> {} }
    switch (null) { } //~ JK0167:5 this switch has no case for every `null`: a `default` is missing
    switch (null) { default: }
  }
  record R(int q) {}
}
