import jk.annotation.NoAlloc;

public class InJava {
  @Used static int kept; //~ JK0260:3 `@Used` exists only in .jk files

  @NoAlloc
  static int fine(int x) {
    return x;
  }

  @NoFpu //~ JK0101:3 there is no annotation `@NoFpu`
  static void notImported() {}

  @Export("x") //~ JK0260:3 `@Export` exists only in .jk files
  static void exported() {}
}
