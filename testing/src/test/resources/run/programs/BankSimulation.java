import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/**
 * A bank whose transfers fail in every way: limits, locks, fees, and transactions that are taken
 * back.
 */
public class BankSimulation {
  static class BankException extends Exception {
    private static final long serialVersionUID = 1;

    BankException(String message) {
      super(message);
    }

    BankException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static class FundsException extends BankException {
    private static final long serialVersionUID = 1;

    final long missing;

    FundsException(Account account, long missing) {
      super(account.number + " lacks " + cents(missing));
      this.missing = missing;
    }
  }

  static class LimitException extends BankException {
    private static final long serialVersionUID = 1;

    LimitException(String what, long limit) {
      super(what + " is more than " + cents(limit));
    }
  }

  static final class LockedException extends BankException {
    private static final long serialVersionUID = 1;

    LockedException(String who) {
      super(who + " is locked");
    }
  }

  static String cents(long amount) {
    long positive = Math.abs(amount);
    String rest = "" + positive % 100;
    return (amount < 0 ? "-" : "") + positive / 100 + "." + (rest.length() < 2 ? "0" : "") + rest;
  }

  abstract static class Account {
    private static int opened;

    final String number = "" + code() + ++opened;
    final String owner;
    protected long balance;
    boolean locked;
    private final List<Entry> entries = new ArrayList<>();

    record Entry(String text, long amount, long after) {}

    Account(String owner, long balance) {
      this.owner = Objects.requireNonNull(owner, "an account has an owner");
      this.balance = balance;
    }

    abstract char code();

    long overdraft() {
      return 0;
    }

    long fee(long amount) {
      return 0;
    }

    void check(long amount) throws BankException {
      if (locked) {
        throw new LockedException(number);
      }
      if (amount <= 0) {
        throw new IllegalArgumentException("amount " + amount);
      }
    }

    final void deposit(long amount, String text) throws BankException {
      check(amount);
      book(amount, text);
    }

    void withdraw(long amount, String text) throws BankException {
      check(amount);
      long total = Math.addExact(amount, fee(amount));
      long missing = total - balance - overdraft();
      if (missing > 0) {
        throw new FundsException(this, missing);
      }
      book(-amount, text);
      if (total > amount) {
        book(amount - total, "fee");
      }
    }

    final void book(long amount, String text) {
      balance += amount;
      entries.add(new Entry(text, amount, balance));
    }

    void month() {}

    @Override
    public String toString() {
      return number + "(" + owner + " " + cents(balance) + ")";
    }
  }

  static class Giro extends Account {
    private final long overdraft;

    Giro(String owner, long balance, long overdraft) {
      super(owner, balance);
      this.overdraft = overdraft;
    }

    @Override
    char code() {
      return 'G';
    }

    @Override
    long overdraft() {
      return overdraft;
    }

    @Override
    long fee(long amount) {
      return amount > 100_00 ? 50 : 0;
    }

    @Override
    void month() {
      if (balance < 0) {
        book(balance * 12 / 1200, "interest");
      }
    }
  }

  static class Savings extends Account {
    static final long LIMIT = 200_00;
    private long withdrawn;

    Savings(String owner, long balance) {
      super(owner, balance);
    }

    @Override
    char code() {
      return 'S';
    }

    @Override
    void withdraw(long amount, String text) throws LimitException, BankException {
      if (withdrawn + amount > LIMIT) {
        throw new LimitException(cents(withdrawn) + " and " + cents(amount), LIMIT);
      }
      super.withdraw(amount, text);
      withdrawn += amount;
    }

    @Override
    void month() {
      withdrawn = 0;
      book(balance * 3 / 1200, "interest");
    }
  }

  /** Several steps, all or none of which happen. */
  static class Transaction implements AutoCloseable {
    private final Map<Account, Long> before = new LinkedHashMap<>();
    private final Map<Account, Integer> lengths = new LinkedHashMap<>();
    private boolean committed;

    Account use(Account account) {
      before.putIfAbsent(account, account.balance);
      lengths.putIfAbsent(account, account.entries.size());
      return account;
    }

    void commit() {
      committed = true;
    }

    @Override
    public void close() {
      if (!committed) {
        before.forEach(
            (account, balance) -> {
              account.balance = balance;
              account.entries.subList(lengths.get(account), account.entries.size()).clear();
            });
      }
    }
  }

  enum Outcome {
    GOOD,
    FUNDS,
    LIMIT,
    LOCKED,
    WRONG
  }

  private final Map<String, Account> accounts = new TreeMap<>();

  String open(Account account) {
    accounts.put(account.number, account);
    return account.number;
  }

  Account find(String number) throws BankException {
    Account account = accounts.get(number);
    if (account == null) {
      throw new BankException("no account " + number);
    }
    return account;
  }

  void transfer(String from, String to, long amount) throws BankException {
    try (Transaction transaction = new Transaction()) {
      Account source = transaction.use(find(from));
      Account target = transaction.use(find(to));
      source.withdraw(amount, "to " + to);
      target.deposit(amount, "from " + from);
      transaction.commit();
    }
  }

  void collect(String to, long amount, String... from) throws BankException {
    try (Transaction transaction = new Transaction()) {
      for (String each : from) {
        transaction.use(find(each)).withdraw(amount, "collection");
        transaction.use(find(to)).deposit(amount, "collected");
      }
      transaction.commit();
    } catch (LimitException | LockedException e) {
      throw new BankException("collection failed", e);
    }
  }

  Outcome attempt(String from, String to, long amount) {
    try {
      transfer(from, to, amount);
      return Outcome.GOOD;
    } catch (FundsException e) {
      return e.missing > 0 ? Outcome.FUNDS : Outcome.WRONG;
    } catch (LimitException e) {
      return Outcome.LIMIT;
    } catch (LockedException e) {
      return Outcome.LOCKED;
    } catch (BankException | IllegalArgumentException e) {
      return Outcome.WRONG;
    }
  }

  long total() {
    long total = 0;
    for (Account account : accounts.values()) {
      total += account.balance;
    }
    return total;
  }

  static void say(BankException e) {
    System.out.println(
        e.getClass().getSimpleName()
            + ": "
            + e.getMessage()
            + (e.getCause() == null ? "" : " because " + e.getCause().getMessage()));
  }

  public static void main(String[] args) {
    BankSimulation bank = new BankSimulation();
    String ann = bank.open(new Giro("Ann", 500_00, 100_00));
    String bob = bank.open(new Giro("Bob", 10_00, 0));
    String cid = bank.open(new Savings("Cid", 1000_00));
    String dan = bank.open(new Savings("Dan", 5));
    System.out.println(bank.accounts.values() + " " + cents(bank.total()));
    String[][] plan = {
      {ann, bob, "59999"},
      {ann, bob, "20000"},
      {bob, ann, "999999"},
      {cid, dan, "15000"},
      {cid, dan, "5001"},
      {dan, "X9", "1"},
      {dan, dan, "7"}
    };
    for (String[] each : plan) {
      try {
        bank.transfer(each[0], each[1], Long.parseLong(each[2]));
        System.out.println(
            "good: " + bank.accounts.get(each[0]) + " " + bank.accounts.get(each[1]));
      } catch (BankException e) {
        say(e);
      }
    }
    try {
      bank.collect(dan, 60_00, ann, bob, cid);
    } catch (BankException e) {
      say(e);
    }
    bank.accounts.get(bob).locked = true;
    try {
      bank.collect(dan, 1_00, ann, bob);
    } catch (BankException e) {
      say(e);
    }
    System.out.println(bank.accounts.values());
    bank.accounts.get(bob).locked = false;
    for (long wrong : new long[] {0, -5, Long.MAX_VALUE}) {
      try {
        bank.transfer(ann, bob, wrong);
      } catch (BankException e) {
        say(e);
      } catch (IllegalArgumentException | ArithmeticException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      bank.open(new Savings(null, 1));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    Random random = new Random(31);
    List<String> numbers = new ArrayList<>(bank.accounts.keySet());
    for (int i = 0; i < 3000; i++) {
      String from = numbers.get(random.nextInt(numbers.size()));
      String to = random.nextInt(50) == 0 ? "none" : numbers.get(random.nextInt(numbers.size()));
      outcomes.merge(bank.attempt(from, to, random.nextInt(90_00)), 1, Integer::sum);
      if (i % 500 == 499) {
        bank.accounts.values().forEach(Account::month);
        bank.accounts.get(ann).locked = i % 1000 == 499;
      }
    }
    System.out.println(outcomes + " " + cents(bank.total()));
    List<Account> rich = new ArrayList<>(bank.accounts.values());
    rich.sort(Collections.reverseOrder(Comparator.comparingLong(a -> a.balance)));
    System.out.println(rich);
    for (Account account : rich) {
      long sum = 0;
      int fees = 0;
      for (Account.Entry entry : account.entries) {
        sum += entry.amount();
        fees += entry.text().equals("fee") ? 1 : 0;
      }
      Account.Entry last = account.entries.get(account.entries.size() - 1);
      System.out.println(
          account.number
              + ": "
              + account.entries.size()
              + " entries, "
              + cents(sum)
              + ", fees "
              + fees
              + ", "
              + (last.after() == account.balance));
    }
  }
}
