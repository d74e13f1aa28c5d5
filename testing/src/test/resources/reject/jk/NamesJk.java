import jk.cpu.InterruptFrame;

class NamesJk {
  static InterruptFrame frame; //~ JK0109:10 `InterruptFrame` is declared in a .jk file, which a .java file cannot name
}
