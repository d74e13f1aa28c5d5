/** Accounts of several kinds, a journal of bookings, and a month that passes. */
public class BankSimulation {
  public static void main(String[] args) {
    Bank bank = new Bank("First Bank");
    Account current = bank.open(new CurrentAccount("Ada", 50_00));
    Account savings = bank.open(new SavingsAccount("Ada", 250));
    Account child = bank.open(new YouthAccount("Ben"));
    bank.book(new Deposit(current, 1000_00));
    bank.book(new Transfer(current, savings, 600_00));
    bank.book(new Transfer(current, child, 430_00));
    bank.book(new Withdrawal(current, 60_00));
    bank.book(new Withdrawal(child, 130_00));
    bank.book(new Withdrawal(child, 90_00));
    bank.book(new Transfer(savings, current, 700_00));
    bank.report();
    for (int month = 1; month <= 12; month++) {
      bank.endOfMonth();
    }
    bank.report();
    System.out.println(bank.undo(3));
    bank.report();
    System.out.println(Account.opened());
  }
}

final class Bank {
  private final String name;
  private Account[] accounts = {};
  private Booking journal;
  private int refused;

  Bank(String name) {
    this.name = name;
  }

  Account open(Account account) {
    Account[] more = new Account[accounts.length + 1];
    int i = 0;
    for (Account each : accounts) {
      more[i++] = each;
    }
    more[i] = account;
    accounts = more;
    return account;
  }

  boolean book(Booking booking) {
    if (!booking.perform()) {
      refused++;
      return false;
    }
    booking.before = journal;
    journal = booking;
    return true;
  }

  int undo(int count) {
    int undone = 0;
    for (; undone < count && journal != null && journal.revert(); undone++) {
      journal = journal.before;
    }
    return undone;
  }

  void endOfMonth() {
    for (Account account : accounts) {
      if (account instanceof Bearing) {
        long interest = ((Bearing) account).interest();
        if (interest > 0) {
          book(new Deposit(account, interest));
        }
      }
      account.endOfMonth();
    }
  }

  void report() {
    System.out.println(name);
    long total = 0;
    for (Account account : accounts) {
      account.print();
      total += account.balance;
    }
    int bookings = 0;
    for (Booking booking = journal; booking != null; booking = booking.before) {
      bookings++;
    }
    System.out.print(total);
    System.out.print(" in all, ");
    System.out.print(bookings);
    System.out.print(" bookings, refused ");
    System.out.println(refused);
  }
}

interface Bearing {
  int BASE = 10_000;

  long balance();

  int rate();

  default long interest() {
    return balance() * rate() / BASE / 12;
  }
}

abstract class Account {
  private static int opened;

  private final int number;
  protected final String owner;
  protected long balance;

  {
    number = 1000 + ++opened;
  }

  protected Account(String owner) {
    this.owner = owner;
  }

  static int opened() {
    return opened;
  }

  abstract String kind();

  protected long available() {
    return balance;
  }

  void endOfMonth() {}

  public long balance() {
    return balance;
  }

  boolean add(long amount) {
    if (amount < 0 && -amount > available()) {
      return false;
    }
    balance += amount;
    return true;
  }

  final void print() {
    System.out.print("  ");
    System.out.print(number);
    System.out.print(' ');
    System.out.print(kind());
    System.out.print(" of ");
    System.out.print(owner);
    System.out.print(": ");
    System.out.print(balance / 100);
    System.out.print(Math.abs(balance % 100) < 10 ? ".0" : ".");
    System.out.println(Math.abs(balance % 100));
  }
}

class CurrentAccount extends Account {
  private final long credit;

  CurrentAccount(String owner, long credit) {
    super(owner);
    this.credit = credit;
  }

  @Override
  String kind() {
    return "current";
  }

  @Override
  protected long available() {
    return super.available() + credit;
  }

  @Override
  void endOfMonth() {
    if (balance < 0) {
      balance -= 1_50;
    }
  }
}

class SavingsAccount extends Account implements Bearing {
  private final int rate;

  SavingsAccount(String owner, int rate) {
    super(owner);
    this.rate = rate;
  }

  @Override
  String kind() {
    return "savings";
  }

  @Override
  public int rate() {
    return rate;
  }
}

class YouthAccount extends SavingsAccount {
  private static final long LIMIT = 100_00;
  private long taken;

  YouthAccount(String owner) {
    super(owner, 400);
  }

  @Override
  String kind() {
    return "youth";
  }

  @Override
  protected long available() {
    return Math.min(super.available(), LIMIT - taken);
  }

  @Override
  boolean add(long amount) {
    boolean added = super.add(amount);
    if (added && amount < 0) {
      taken -= amount;
    }
    return added;
  }

  @Override
  void endOfMonth() {
    super.endOfMonth();
    taken = 0;
  }

  @Override
  public long interest() {
    return super.interest() + 1;
  }
}

abstract class Booking {
  Booking before;

  abstract boolean perform();

  abstract boolean revert();
}

class Deposit extends Booking {
  protected final Account account;
  protected final long amount;

  Deposit(Account account, long amount) {
    this.account = account;
    this.amount = amount;
  }

  @Override
  boolean perform() {
    return account.add(amount);
  }

  @Override
  boolean revert() {
    return account.add(-amount);
  }
}

class Withdrawal extends Deposit {
  Withdrawal(Account account, long amount) {
    super(account, -amount);
  }
}

class Transfer extends Booking {
  private final Booking out, in;

  Transfer(Account from, Account to, long amount) {
    out = new Withdrawal(from, amount);
    in = new Deposit(to, amount);
  }

  @Override
  boolean perform() {
    return out.perform() && in.perform();
  }

  @Override
  boolean revert() {
    return in.revert() && out.revert();
  }
}
