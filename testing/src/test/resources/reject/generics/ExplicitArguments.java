class ExplicitArguments {
  static <Q extends Number> void numbers() {}
  Runnable good = ExplicitArguments::<Integer>numbers;
  Runnable bad = ExplicitArguments::<String>numbers; //~ JK0104:18 `run()` is called with `()`, which no `numbers` of `ExplicitArguments` takes
  Object anonymous = new <String>Runnable() { public void run() {} }; //~ JK0114:34 an interface has no constructor to take type arguments
}
