package far;

import near.Open;
import near.Unfinished;
import near.Visible;
import static near.Open.shared; // refused

class Users {
  void uses(Open open, Visible visible) {
    open.get();
    Object any = open.get();
    var hidden = open.get();
    hidden = null;
    visible.m();
    visible.f = Visible.s;
    Runnable run = visible::m;
    any = open.all;
    any = open.list.get(0);
    any = open.all[0];
    System.out.println("" + open.get() + (open.get() == null));
    for (Object each : open.list) {}
    open.all[0] = null;
  }

  void refused(Open open) {
    open.get().m(); // refused
    open.all[0].m(); // refused
    Runnable run = open.get()::m; // refused
    open.get().f++; // refused
    open.get().hashCode(); // refused
    Open.Packaged.Deep deep; // refused
    Open.Packaged.z = 1; // refused
    var hidden = open.get();
    hidden.m(); // refused
  }

  class Finished extends Unfinished { // refused
    void hidden() {}
  }

  abstract class StillUnfinished extends Unfinished {
    void hidden() {}
  }
}
