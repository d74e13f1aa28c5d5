class CyclicMembers extends CyclicMembers.In { //~ JK0113:7 `CyclicMembers` extends what is inside of it
  static class In {}
}
class CyclicInterfaces implements CyclicInterfaces.Inner { //~ JK0113:7 `CyclicInterfaces` extends what is inside of it
  interface Inner {}
}
class NotCyclic {
  static class A extends NotCyclic.B {}
  static class B {}
  class C extends NotCyclic {}
}
