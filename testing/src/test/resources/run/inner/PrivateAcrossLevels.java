/** Private members are shared by all that one top level class contains. */
public class PrivateAcrossLevels {
  private int count;
  private static long total;
  private final byte[] bytes = new byte[2];
  private String log = "";

  private int next() {
    return ++count;
  }

  private static void add(long amount) {
    total += amount;
  }

  private class Account {
    private int balance;
    private final int id = next();

    private Account(int balance) {
      this.balance = balance;
      add(balance);
    }

    private void move(int amount, Account to) {
      balance -= amount;
      to.balance += amount;
      log += id + ">" + to.id + ":" + amount + ";";
    }

    private class Seal {
      private char mark = 'a';

      private Seal advance() {
        mark++;
        mark += 1;
        bytes[0]--;
        bytes[1] += 100;
        count <<= 1;
        balance *= 2;
        total ^= mark;
        log += mark;
        return this;
      }
    }
  }

  private class Savings extends Account {
    private int rate;

    private Savings(int balance, int rate) {
      super(balance);
      this.rate = rate;
    }

    private int interest() {
      return ((Account) this).balance * rate / 100 + super.balance % 2;
    }
  }

  private static class Vault {
    private static int opened;
    private final int code;
    private Vault inner;

    private Vault(int code) {
      this.code = code;
      opened++;
    }

    private static Vault nest(int depth) {
      Vault vault = new Vault(depth * 11);
      if (depth > 0) {
        vault.inner = nest(depth - 1);
      }
      return vault;
    }

    private int peek(PrivateAcrossLevels around) {
      return around.count * 1000 + code;
    }
  }

  private interface Secret {
    int KEY = 17;

    private int hidden() {
      return KEY * 2;
    }

    default int told() {
      return hidden() + 1;
    }
  }

  private int sum(Account[] accounts) {
    int sum = 0;
    for (Account account : accounts) {
      sum += account.balance;
    }
    return sum;
  }

  private String name() {
    return "outer";
  }

  private class Named {
    private String name() {
      return "inner, in " + PrivateAcrossLevels.this.name();
    }
  }

  private class Renamed extends Named {
    private String name() {
      return "derived, not " + super.name();
    }
  }

  public static void main(String[] args) {
    PrivateAcrossLevels bank = new PrivateAcrossLevels();
    Account a = bank.new Account(100);
    Account b = bank.new Account(50);
    Savings c = bank.new Savings(33, 10);
    a.move(30, b);
    b.move(5, c);
    Account[] accounts = {a, b, c};
    System.out.println(bank.sum(accounts) + " " + total + " " + bank.log);
    System.out.println(c.interest() + " " + c.rate + " " + c.rate++ + " " + ++c.rate);
    Account.Seal seal = a.new Seal();
    System.out.println(seal.advance().advance().mark);
    System.out.println(bank.bytes[0] + " " + bank.bytes[1] + " " + bank.count + " " + a.balance + " " + total);
    System.out.println(bank.log);
    Vault vault = Vault.nest(3);
    int codes = 0;
    for (Vault at = vault; at != null; at = at.inner) {
      codes = codes * 100 + at.code;
    }
    System.out.println(codes + " " + Vault.opened + " " + vault.inner.peek(bank));
    System.out.println(new Secret() {}.told());
    Named named = bank.new Renamed();
    System.out.println(named.name());
    System.out.println(((Renamed) named).name());
    Object anonymous = new Object() {
      private int own = 3;

      @Override
      public String toString() {
        return "" + (own + total) + bank.name() + Vault.opened;
      }
    };
    System.out.println(anonymous.toString());
  }
}
