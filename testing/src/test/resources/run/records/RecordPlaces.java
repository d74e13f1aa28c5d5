/** Records nested, local and inside of enums, interfaces and inner classes. */
public class RecordPlaces {
  interface Event {
    record Started(int at) implements Event {}

    record Stopped(int at, String reason) implements Event {}

    int at();

    default boolean before(Event other) {
      return at() < other.at();
    }
  }

  enum Currency {
    EUR(2, "Euro"),
    JPY(0, "Yen");

    record Info(int digits, String title) {}

    final Info info;

    Currency(int digits, String title) {
      info = new Info(digits, title);
    }

    Money of(long amount) {
      return new Money(amount, this);
    }
  }

  record Money(long amount, Currency currency) {
    Money plus(Money other) {
      return other.currency == currency ? currency.of(amount + other.amount) : this;
    }

    @Override
    public String toString() {
      int unit = 1;
      for (int i = 0; i < currency.info.digits(); i++) {
        unit *= 10;
      }
      String cents = unit == 1 ? "" : "." + amount % unit / 10 + amount % 10;
      return currency + " " + amount / unit + cents;
    }
  }

  private int number;

  class Ticket {
    /** A record is static, whatever is around it. */
    record Stub(int number, String holder) {
      record Half(Stub whole, boolean left) {}

      Half half(boolean left) {
        return new Half(this, left);
      }
    }

    private final int own = ++number;

    Stub sell(String holder) {
      return new Stub(own, holder);
    }
  }

  static String statistics(int[] values) {
    record Extremes(int least, int greatest) {
      static final Extremes NONE = new Extremes(Integer.MAX_VALUE, Integer.MIN_VALUE);

      Extremes with(int value) {
        return new Extremes(Math.min(least, value), Math.max(greatest, value));
      }

      int span() {
        return greatest - least;
      }
    }
    Extremes extremes = Extremes.NONE;
    for (int value : values) {
      extremes = extremes.with(value);
    }
    return extremes + " " + extremes.span();
  }

  static int[] bounce(int steps) {
    record Ball(int x, int y, int dx, int dy) {
      Ball {
        dx = x <= 0 || x >= 20 ? -dx : dx;
        dy = y <= 0 || y >= 10 ? -dy : dy;
      }

      Ball step() {
        return new Ball(x + dx, y + dy, dx, dy);
      }
    }
    Ball ball = new Ball(3, 4, 1, 1);
    for (int i = 0; i < steps; i++) {
      ball = ball.step();
    }
    return new int[] {ball.x, ball.y(), ball.dx(), ball.dy};
  }

  /** Records as keys of what was computed already. */
  static class Paths {
    record Cell(int row, int column) {
      Cell down() {
        return new Cell(row + 1, column);
      }

      Cell right() {
        return new Cell(row, column + 1);
      }
    }

    private record Entry(Cell key, long value, Entry next) {}

    private final Entry[] table = new Entry[97];
    private final int size;
    int computed;

    Paths(int size) {
      this.size = size;
    }

    long from(Cell cell) {
      if (cell.row == size && cell.column == size) {
        return 1;
      }
      if (cell.row > size || cell.column > size) {
        return 0;
      }
      int index = Math.floorMod(cell.hashCode(), table.length);
      for (Entry entry = table[index]; entry != null; entry = entry.next()) {
        if (entry.key().equals(cell)) {
          return entry.value();
        }
      }
      long value = from(cell.down()) + from(cell.right());
      computed++;
      table[index] = new Entry(cell, value, table[index]);
      return value;
    }
  }

  public static void main(String[] args) {
    Event[] events = {new Event.Started(3), new Event.Stopped(9, "tired"), new Event.Started(12)};
    for (int i = 0; i < events.length; i++) {
      System.out.println(events[i] + " " + events[0].before(events[i]) + " " + events[1].before(events[i]));
    }
    System.out.println(((Event.Stopped) events[1]).reason());
    System.out.println(Currency.EUR.of(1234).plus(new Money(871, Currency.EUR)) + ", " + Currency.JPY.of(500) + ", "
        + Currency.EUR.of(5).plus(Currency.JPY.of(5)));
    System.out.println(Currency.JPY.info + " " + Currency.EUR.info.title());
    System.out.println(Currency.EUR.of(3).equals(new Money(3L, Currency.valueOf("EUR"))));
    RecordPlaces places = new RecordPlaces();
    Ticket ticket = places.new Ticket();
    Ticket.Stub second = places.new Ticket().sell("Bob");
    System.out.println(ticket.sell("Ann") + " " + second.half(true) + " " + second.half(false).whole().holder());
    System.out.println(second.half(true).equals(new Ticket.Stub.Half(new Ticket.Stub(2, "Bob"), true)));
    System.out.println(statistics(new int[] {4, -7, 12, 0}) + " " + statistics(new int[] {5}));
    for (int steps = 0; steps <= 60; steps += 15) {
      int[] ball = bounce(steps);
      System.out.println(ball[0] + "," + ball[1] + " " + ball[2] + "," + ball[3]);
    }
    Paths paths = new Paths(16);
    System.out.println(paths.from(new Paths.Cell(0, 0)) + " " + paths.computed);
  }
}
