import java.util.function.Supplier;

/** What random programs found: the class that a message names is the one that a member is called in. */
public class FoundOwners extends FoundOwnersBase implements FoundOwnersNamed {
  static void run(Runnable runnable) {
    try {
      runnable.run();
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  static class Nested {
    void all() {
      run(() -> none().length());
      run(() -> field.length());
      run(() -> FoundOwners.field.length());
    }
  }

  class Inner extends FoundOwnersBase {
    void all() {
      run(() -> none().length());
      run(() -> nothing().length());
      run(() -> own.length());
      run(() -> field.length());
      run(() -> title().length());
      run(() -> FoundOwners.this.nothing().length());
      run(() -> super.nothing().length());
      none().length();
    }
  }

  @Override
  public String title() {
    return FoundOwnersNamed.super.title();
  }

  String outer() {
    return null;
  }

  void all() {
    run(() -> none().length());
    run(() -> nothing().length());
    run(() -> this.nothing().length());
    run(() -> super.nothing().length());
    run(() -> FoundOwnersNamed.super.title().length());
    run(() -> title().length());
    run(() -> name().length());
    run(() -> field.length());
    run(() -> own.length());
    run(() -> FoundOwners.none().length());
    run(() -> FoundOwners.field.length());
    run(() -> FoundOwners.CONSTANT.length());
    run(() -> CONSTANT.length());
    run(() -> this.field.length());
    run(() -> new FoundOwners().none().length());
    run(() -> new FoundOwners().field.length());
    run(() -> this.<String>made().length());
    run(
        new Runnable() {
          public void run() {
            outer().length();
          }
        });
    run(
        new Runnable() {
          public void run() {
            nothing().length();
          }
        });
    Supplier<String> supplier = () -> null;
    run(() -> supplier.get().length());
    run(() -> toText().toString().length());
  }

  FoundOwners toText() {
    return new FoundOwners() {
      @Override
      public String toString() {
        return null;
      }
    };
  }

  public static void main(String[] arguments) {
    new FoundOwners().all();
    new Nested().all();
    run(() -> new FoundOwners().new Inner().all());
  }
}

class FoundOwnersBase {
  static String field;
  String own;

  static String none() {
    return null;
  }

  String nothing() {
    return null;
  }

  <T> T made() {
    return null;
  }
}

interface FoundOwnersNamed {
  String CONSTANT = FoundOwnersBase.none();

  default String title() {
    return null;
  }

  default String name() {
    return null;
  }
}
