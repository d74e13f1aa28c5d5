class LabelMissing {
  static void f() {
    for (; ; ) {
      break out; //~ JK0164:7 no statement around this one has the label `out`
    }
  }

  static void g() {
    here:
    {
      continue here; //~ JK0164:7 `here` labels no loop
    }
  }
}
