class MachineAnnotations {
  @Packed //~ JK0260:3 `@Packed` exists only in .jk files
  static class Small {}

  @Section("x") //~ JK0260:3 `@Section` exists only in .jk files
  static int placed;

  @jk.annotation.Inline
  static void inlined() {}

  @Cold //~ JK0101:3 there is no annotation `@Cold`
  static void cold() {}

  @Target //~ JK0101:3 there is no annotation `@Target`
  static void unimported() {}
}
