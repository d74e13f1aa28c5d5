package samples.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.*;
import java.util.function.Function;
import java.util.function.Predicate;

/** Double-entry bookkeeping, as small as it gets. */
public final class Ledger {
  private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

  public sealed interface Event permits Opened, Moved, Closed {
    LocalDate date();

    default boolean isBefore(Event other) {
      return date().isBefore(other.date());
    }
  }

  public record Opened(LocalDate date, Account account, BigDecimal balance) implements Event {
    public Opened {
      Objects.requireNonNull(date, "date");
      if (balance.signum() < 0) {
        throw new IllegalArgumentException("negative opening balance: " + balance);
      }
    }
  }

  public record Moved(LocalDate date, Account from, Account to, BigDecimal amount, String... notes)
      implements Event {
    public Moved(LocalDate date, Account from, Account to, long cents) {
      this(date, from, to, BigDecimal.valueOf(cents, 2));
    }

    public String note() {
      return notes.length == 0 ? "" : String.join("; ", notes);
    }
  }

  public record Closed(LocalDate date, Account account) implements Event {}

  public record Account(String name, Kind kind) implements Comparable<Account> {
    enum Kind {
      ASSET(+1),
      LIABILITY(-1) {
        @Override
        boolean mayBeNegative() {
          return true;
        }
      },
      INCOME(-1),
      EXPENSE(+1);

      final int sign;

      Kind(int sign) {
        this.sign = sign;
      }

      boolean mayBeNegative() {
        return false;
      }
    }

    static final Account CASH = new Account("cash", Kind.ASSET);

    @Override
    public int compareTo(Account other) {
      return name.compareTo(other.name);
    }
  }

  private final NavigableMap<LocalDate, List<Event>> events = new TreeMap<>();
  private final Map<Account, BigDecimal> balances = new HashMap<>();
  private int version;

  public void apply(Event event) {
    switch (event) {
      case Opened(LocalDate date, Account account, BigDecimal balance) when balance.signum() == 0 ->
          balances.put(account, ZERO);
      case Opened opened -> balances.put(opened.account(), opened.balance());
      case Moved(var date, var from, var to, var amount, var notes) -> {
        add(from, amount.negate());
        add(to, amount);
      }
      case Closed closed -> {
        BigDecimal rest = balances.remove(closed.account());
        if (rest == null || rest.signum() != 0)
          throw new IllegalStateException(closed.account().name() + " still holds " + rest);
      }
    }
    events.computeIfAbsent(event.date(), day -> new ArrayList<>()).add(event);
    version++;
  }

  private void add(Account account, BigDecimal amount) {
    BigDecimal next = balances.merge(account, amount, BigDecimal::add);
    if (next.signum() < 0 && !account.kind().mayBeNegative()) {
      throw new IllegalStateException(
          """
          %s would be overdrawn:
            balance \t%s
            "change" \t%s
          """
              .formatted(account.name(), next.subtract(amount), amount));
    }
  }

  public Map<Account.Kind, BigDecimal> totals() {
    return balances.entrySet().stream()
        .collect(
            groupingBy(
                entry -> entry.getKey().kind(),
                () -> new EnumMap<>(Account.Kind.class),
                reducing(ZERO, Map.Entry::getValue, BigDecimal::add)));
  }

  public Optional<Event> find(Predicate<? super Event> condition) {
    for (List<Event> day : events.values())
      for (Event event : day) if (condition.test(event)) return Optional.of(event);
    return Optional.empty();
  }

  public <K extends Comparable<? super K>> SortedMap<K, List<Event>> by(Function<Event, K> key) {
    SortedMap<K, List<Event>> result = new TreeMap<>();
    events.values().forEach(day -> day.forEach(e -> {
      var list = result.computeIfAbsent(key.apply(e), k -> new LinkedList<>());
      list.add(e);
    }));
    return result;
  }

  public static String describe(Object o) {
    return switch (o) {
      case null -> "nothing";
      case Moved m when m.amount().compareTo(BigDecimal.TEN) > 0 && m.notes().length > 0 ->
          "big move: " + m.note();
      case Moved m -> "move";
      case Event e -> e.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      case Account(String name, Account.Kind kind) -> name + " (" + kind + ')';
      case BigDecimal d -> d.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
      case int[] numbers -> Arrays.toString(numbers);
      default -> o.toString();
    };
  }

  public static void main(String[] args) {
    Ledger ledger = new Ledger();
    Account salary = new Account("salary", Account.Kind.INCOME), rent = new Account("rent", Account.Kind.EXPENSE);
    LocalDate start = LocalDate.of(2024, 1, 1);
    ledger.apply(new Opened(start, Account.CASH, new BigDecimal("100.00")));
    for (int month = 0; month < 12; ++month) {
      ledger.apply(new Moved(start.plusMonths(month), Account.CASH, rent, 50_00L));
    }
    List<Account> accounts = new ArrayList<>(ledger.balances.keySet());
    accounts.sort(comparing(Account::kind).thenComparing(Comparator.reverseOrder()));
    accounts.forEach(System.out::println);
    System.out.println(describe(new int[] {1, 2, 3}) + describe(salary) + ledger.version);
  }
}
