/** A machine whose states are inner classes, with a display that is an anonymous class. */
public class VendingMachine {
  interface Display {
    void show(String text);
  }

  private abstract class State {
    void coin(int cents) {
      display.show(name() + " refuses " + cents);
      returned += cents;
    }

    void press(int slot) {
      display.show(name() + " ignores button " + slot);
    }

    void enter() {}

    abstract String name();

    void go(State next) {
      display.show(name() + " -> " + next.name());
      transitions++;
      state = next;
      next.enter();
    }
  }

  private class Waiting extends State {
    @Override
    void coin(int cents) {
      go(new Paying(cents));
    }

    @Override
    String name() {
      return "waiting";
    }
  }

  private class Paying extends State {
    private int paid;

    Paying(int paid) {
      this.paid = paid;
    }

    @Override
    void coin(int cents) {
      paid += cents;
      display.show("paid " + paid);
    }

    @Override
    void press(int slot) {
      if (slot == 0) {
        returned += paid;
        go(waiting);
        return;
      }
      Slot chosen = slots[slot - 1];
      if (chosen.left == 0) {
        display.show(chosen.name + " is sold out");
      } else if (chosen.price > paid) {
        display.show(chosen.name + " needs " + (chosen.price - paid) + " more");
      } else {
        go(chosen.delivery(paid));
      }
    }

    @Override
    String name() {
      return "paying " + paid;
    }
  }

  private class Slot {
    final String name;
    final int price;
    private int left;

    Slot(String name, int price, int left) {
      this.name = name;
      this.price = price;
      this.left = left;
    }

    State delivery(int paid) {
      int change = paid - price;
      return new State() {
        @Override
        void enter() {
          left--;
          income += price;
          returned += change;
          display.show("out: " + Slot.this.name + ", change " + change);
          go(soldOut() ? broken() : waiting);
        }

        @Override
        String name() {
          return "delivering " + Slot.this.name;
        }
      };
    }
  }

  private boolean soldOut() {
    for (Slot slot : slots) {
      if (slot.left > 0) {
        return false;
      }
    }
    return true;
  }

  private State broken() {
    class Empty extends State {
      private int kicks;

      @Override
      void press(int slot) {
        if (++kicks == 3) {
          for (Slot each : slots) {
            each.left = 1;
          }
          go(waiting);
        } else {
          super.press(slot);
        }
      }

      @Override
      String name() {
        return kicks == 0 ? "empty" : "empty, kicked " + kicks;
      }
    }
    return new Empty();
  }

  private final Display display;
  private final State waiting = new Waiting();
  private final Slot[] slots = {new Slot("tea", 120, 2), new Slot("soup", 200, 1)};
  private State state = waiting;
  private int income, returned, transitions;

  VendingMachine(Display display) {
    this.display = display;
  }

  void play(String script) {
    for (int i = 0; i < script.length(); i++) {
      char c = script.charAt(i);
      switch (c) {
        case 'e' -> state.coin(100);
        case 'f' -> state.coin(50);
        case 't' -> state.coin(20);
        default -> state.press(c - '0');
      }
    }
  }

  public static void main(String[] args) {
    int[] lines = new int[1];
    VendingMachine machine = new VendingMachine(new Display() {
      private String last = "";

      public void show(String text) {
        lines[0]++;
        if (!text.equals(last)) {
          System.out.println(lines[0] + " " + text);
        }
        last = text;
      }
    });
    machine.play("1e2t12");
    machine.play("eee2e2tt0");
    machine.play("ett1111e");
    System.out.println(machine.state.name() + " " + machine.income + " " + machine.returned);
    machine.play("f212e1");
    System.out.println(machine.state.name() + " " + machine.income + " " + machine.returned + " "
        + machine.transitions);
  }
}
