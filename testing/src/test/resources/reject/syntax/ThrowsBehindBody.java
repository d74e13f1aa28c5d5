class ThrowsBehindBody {
  static void f() {} throws Exception //~ JK0001:22 expected a member of the type, found `throws`
}
