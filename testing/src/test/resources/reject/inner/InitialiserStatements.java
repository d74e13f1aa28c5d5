class InitialiserStatements {
  int field;
  static int shared;

  {
    if (field > 0) return; //~ JK0164:20 an initialiser cannot return
    break; //~ JK0164:5 `break` stands outside of any loop or switch
  }

  {
    continue; //~ JK0164:5 `continue` stands outside of any loop
  }

  {
    if (shared > 0) return; //~ JK0164:21 an initialiser cannot return
    return 1; //~ JK0164:5 an initialiser cannot return
  }

  static {
    field = 1; //~ JK0111:5 `field` belongs to an instance of `InitialiserStatements`, and there is none here
    this.field = 2; //~ JK0111:5 there is no `this` in a static context
    super.toString(); //~ JK0111:5 there is no `super` in a static context
    InitialiserStatements.this.field = 3; //~ JK0111:5 there is no instance of `InitialiserStatements` around this code
    toString(); //~ JK0111:5 `toString()` needs an instance of `InitialiserStatements`, and there is none here
    shared = 2;
    InitialiserStatements.shared = 3;
    int local = field; //~ JK0111:17 `field` belongs to an instance of `InitialiserStatements`, and there is none here
    class Local {
      int get() {
        return shared + field; //~ JK0111:25 `field` belongs to an instance of `InitialiserStatements`, and there is none here
      }
    }
    new Local().field = 1; //~ JK0103:17 `Local` has no field `field`
  }

  { //~ JK0200:3 this initialiser never ends
    field = 1;
    this.field = 2;
    super.toString();
    int local = local2; //~ JK0100:17 nothing named `local2` is in scope
    unknown(); //~ JK0102:5 `InitialiserStatements` has no method `unknown`
    while (field > 0) {
      break;
    }
    Runnable r = () -> { return; };
    Runnable s = () -> { return 1; }; //~ JK0159:26 `run()` gives no value, so the body is a statement or a block, and this is an expression
    for (;;) {
      continue;
    }
  }
}
