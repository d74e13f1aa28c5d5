import jk.cpu.InterruptFrame; //~ JK0109:8 `InterruptFrame` is declared in a .jk file, which a .java file cannot name

class NamesJk {
  static InterruptFrame frame; //~ JK0109:10 `InterruptFrame` is declared in a .jk file, which a .java file cannot name
}
