import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/**
 * A spreadsheet: formulas over cells and ranges, recomputed when needed, with errors and cycles.
 */
public class Spreadsheet {
  record Place(int column, int row) implements Comparable<Place> {
    static Place parse(String text) {
      int i = 0;
      int column = 0;
      while (i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
        column = column * 26 + text.charAt(i++) - 'A' + 1;
      }
      if (i == 0 || i == text.length()) {
        throw new IllegalArgumentException("no place: " + text);
      }
      return new Place(column - 1, Integer.parseInt(text.substring(i)) - 1);
    }

    @Override
    public int compareTo(Place other) {
      return row != other.row
          ? Integer.compare(row, other.row)
          : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
      String letters = "";
      for (int c = column + 1; c > 0; c = (c - 1) / 26) {
        letters = (char) ('A' + (c - 1) % 26) + letters;
      }
      return letters + (row + 1);
    }
  }

  sealed interface Value {
    record Num(double number) implements Value {
      @Override
      public String toString() {
        return number == (long) number ? "" + (long) number : "" + number;
      }
    }

    record Text(String text) implements Value {
      @Override
      public String toString() {
        return text;
      }
    }

    enum Problem implements Value {
      CYCLE,
      SYNTAX,
      TYPE,
      DIVISION,
      NAME;

      @Override
      public String toString() {
        return "#" + name();
      }
    }

    Num ZERO = new Num(0);
  }

  sealed interface Formula permits Constant, Ref, Range, Operation, Function {}

  record Constant(Value value) implements Formula {}

  record Ref(Place place) implements Formula {}

  record Range(Place from, Place to) implements Formula {
    List<Place> places() {
      List<Place> all = new ArrayList<>();
      for (int r = Math.min(from.row(), to.row()); r <= Math.max(from.row(), to.row()); r++) {
        for (int c = Math.min(from.column(), to.column());
            c <= Math.max(from.column(), to.column());
            c++) {
          all.add(new Place(c, r));
        }
      }
      return all;
    }
  }

  record Operation(char sign, Formula left, Formula right) implements Formula {}

  record Function(String name, List<Formula> arguments) implements Formula {}

  static class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    static Formula parse(String text) {
      if (!text.startsWith("=")) {
        try {
          return new Constant(new Value.Num(Long.parseLong(text)));
        } catch (NumberFormatException e) {
          return new Constant(new Value.Text(text));
        }
      }
      Parser parser = new Parser(text);
      parser.at = 1;
      try {
        Formula formula = parser.comparison();
        return parser.at == text.length() ? formula : new Constant(Value.Problem.SYNTAX);
      } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
        return new Constant(Value.Problem.SYNTAX);
      }
    }

    private boolean skip(char c) {
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    private Formula comparison() {
      Formula left = sum();
      for (char sign : new char[] {'<', '>', '='}) {
        if (skip(sign)) {
          return new Operation(sign, left, sum());
        }
      }
      return left;
    }

    private Formula sum() {
      Formula left = product();
      while (true) {
        if (skip('+')) {
          left = new Operation('+', left, product());
        } else if (skip('-')) {
          left = new Operation('-', left, product());
        } else if (skip('&')) {
          left = new Operation('&', left, product());
        } else {
          return left;
        }
      }
    }

    private Formula product() {
      Formula left = atom();
      while (true) {
        if (skip('*')) {
          left = new Operation('*', left, atom());
        } else if (skip('/')) {
          left = new Operation('/', left, atom());
        } else {
          return left;
        }
      }
    }

    private Formula atom() {
      char c = text.charAt(at);
      int start = at;
      if (skip('(')) {
        Formula inner = comparison();
        if (!skip(')')) {
          throw new IllegalArgumentException(") at " + at);
        }
        return inner;
      }
      if (skip('-')) {
        return new Operation('-', new Constant(Value.ZERO), atom());
      }
      if (skip('"')) {
        int end = text.indexOf('"', at);
        at = end + 1;
        return new Constant(new Value.Text(text.substring(start + 1, end)));
      }
      while (at < text.length()
          && (Character.isDigit(text.charAt(at))
              || text.charAt(at) >= 'A' && text.charAt(at) <= 'Z')) {
        at++;
      }
      String word = text.substring(start, at);
      if (Character.isDigit(c)) {
        return new Constant(new Value.Num(Integer.parseInt(word)));
      }
      if (skip('(')) {
        List<Formula> arguments = new ArrayList<>();
        while (!skip(')')) {
          if (!arguments.isEmpty() && !skip(',')) {
            throw new IllegalArgumentException(", at " + at);
          }
          arguments.add(comparison());
        }
        return new Function(word, arguments);
      }
      Place place = Place.parse(word);
      if (skip(':')) {
        start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at)) | text.charAt(at) >= 'A') {
          at++;
        }
        return new Range(place, Place.parse(text.substring(start, at)));
      }
      return new Ref(place);
    }
  }

  private final Map<Place, Formula> formulas = new TreeMap<>();
  private final Map<Place, Value> values = new HashMap<>();
  private final Map<Place, Set<Place>> users = new HashMap<>();
  private final Set<Place> computing = new LinkedHashSet<>();
  private int computed;

  Set<Place> set(String where, String text) {
    Place place = Place.parse(where);
    Formula old = formulas.get(place);
    if (old != null) {
      needs(old).forEach(p -> users.get(p).remove(place));
    }
    if (text.isEmpty()) {
      formulas.remove(place);
    } else {
      Formula formula = Parser.parse(text);
      formulas.put(place, formula);
      needs(formula).forEach(p -> users.computeIfAbsent(p, k -> new TreeSet<>()).add(place));
    }
    Set<Place> stale = new TreeSet<>();
    forget(place, stale);
    return stale;
  }

  private void forget(Place place, Set<Place> stale) {
    if (stale.add(place)) {
      values.remove(place);
      users.getOrDefault(place, Set.of()).forEach(user -> forget(user, stale));
    }
  }

  private static Set<Place> needs(Formula formula) {
    return switch (formula) {
      case Constant c -> Set.of();
      case Ref(Place place) -> Set.of(place);
      case Range range -> new TreeSet<>(range.places());
      case Operation(char sign, Formula left, Formula right) -> {
        Set<Place> all = new TreeSet<>(needs(left));
        all.addAll(needs(right));
        yield all;
      }
      case Function(String name, List<Formula> arguments) -> {
        Set<Place> all = new TreeSet<>();
        arguments.forEach(a -> all.addAll(needs(a)));
        yield all;
      }
    };
  }

  Value get(String where) {
    return get(Place.parse(where));
  }

  private Value get(Place place) {
    Value known = values.get(place);
    if (known != null) {
      return known;
    }
    Formula formula = formulas.get(place);
    if (formula == null) {
      return Value.ZERO;
    }
    if (!computing.add(place)) {
      return Value.Problem.CYCLE;
    }
    Value value;
    try {
      value = eval(formula);
    } finally {
      computing.remove(place);
    }
    computed++;
    values.put(place, value);
    return value;
  }

  private Value eval(Formula formula) {
    return switch (formula) {
      case Constant(Value value) -> value;
      case Ref(Place place) -> get(place);
      case Range range -> Value.Problem.TYPE;
      case Operation(char sign, Formula l, Formula r) -> {
        record Both(Value left, Value right) {}
        yield switch (new Both(eval(l), eval(r))) {
          case Both(Value.Problem p, var right) -> p;
          case Both(var left, Value.Problem p) -> p;
          case Both(var left, var right) when sign == '&' -> new Value.Text("" + left + right);
          case Both(Value.Num(double a), Value.Num(double b)) ->
              switch (sign) {
                case '+' -> new Value.Num(a + b);
                case '-' -> new Value.Num(a - b);
                case '*' -> new Value.Num(a * b);
                case '/' -> b == 0 ? Value.Problem.DIVISION : new Value.Num(a / b);
                case '<' -> new Value.Num(a < b ? 1 : 0);
                case '>' -> new Value.Num(a > b ? 1 : 0);
                default -> new Value.Num(a == b ? 1 : 0);
              };
          case Both(Value.Text(var a), Value.Text(var b)) when sign == '=' ->
              new Value.Num(a.equals(b) ? 1 : 0);
          case Both b -> Value.Problem.TYPE;
        };
      }
      case Function(String name, List<Formula> arguments)
          when name.equals("IF") && arguments.size() == 3 ->
          switch (eval(arguments.get(0))) {
            case Value.Num(double test) -> eval(arguments.get(test != 0 ? 1 : 2));
            case Value.Problem p -> p;
            case Value.Text t -> Value.Problem.TYPE;
          };
      case Function(String name, List<Formula> arguments) -> {
        List<Value> all = new ArrayList<>();
        for (Formula argument : arguments) {
          if (argument instanceof Range range) {
            range.places().forEach(p -> all.add(get(p)));
          } else {
            all.add(eval(argument));
          }
        }
        yield switch (name) {
          case "SUM" -> fold(all, 0, Double::sum);
          case "MAX" -> fold(all, Double.NEGATIVE_INFINITY, Math::max);
          case "MIN" -> fold(all, Double.POSITIVE_INFINITY, Math::min);
          case "COUNT" -> new Value.Num(all.size());
          case "LEN" ->
              all.size() == 1 && all.get(0) instanceof Value.Text(String s)
                  ? new Value.Num(s.length())
                  : Value.Problem.TYPE;
          default -> Value.Problem.NAME;
        };
      }
    };
  }

  private static Value fold(List<Value> all, double start, BinaryOperator<Double> f) {
    double result = start;
    for (Value each : all) {
      switch (each) {
        case Value.Num(var n) -> result = f.apply(result, n);
        case Value.Text t -> {}
        case Value.Problem p -> {
          return p;
        }
      }
    }
    return new Value.Num(result);
  }

  String show() {
    computed = 0;
    StringBuilder text = new StringBuilder();
    for (Place place : formulas.keySet()) {
      text.append(place).append('=').append(get(place)).append(' ');
    }
    return text + "(" + computed + " computed)";
  }

  public static void main(String[] args) {
    Spreadsheet sheet = new Spreadsheet();
    String[][] cells = {
      {"A1", "10"},
      {"A2", "20"},
      {"A3", "=A1+A2*2"},
      {"B1", "=SUM(A1:A3)"},
      {"B2", "=B1/(A1-10)"},
      {"B3", "=IF(A1>5,\"large\",B2)"},
      {"C1", "=B3&\" \"&A3"},
      {"C2", "=LEN(C1)"},
      {"C3", "text"},
      {"D1", "=MAX(A1:C3)"},
      {"D2", "=-A1--A2"},
      {"AA10", "=COUNT(A1:B3,1,2)"}
    };
    for (String[] cell : cells) {
      sheet.set(cell[0], cell[1]);
    }
    System.out.println(sheet.show());
    System.out.println(sheet.show());
    System.out.println(sheet.set("A1", "11") + " " + sheet.show());
    System.out.println(sheet.set("B1", "=A1*A1") + " " + sheet.show());
    System.out.println(sheet.set("A2", "=B2+1") + " " + sheet.get("D1") + " " + sheet.get("A2"));
    System.out.println(sheet.set("A1", "=D1") + " " + sheet.show());
    System.out.println(sheet.set("A1", "") + " " + sheet.show());
    sheet.set("A1", "2");
    for (String wrong :
        new String[] {
          "=1+",
          "=(1",
          "=1+\"a\"",
          "=A1:A2",
          "=FOO(1)",
          "=SUM(1,\"x\",2)",
          "=\"a\"=\"a\"",
          "=1 2",
          "=Z",
          "=LEN(5)",
          "=1/0<2",
          "=IF(\"x\",1,2)",
          "=IF(1,2)",
          "-7",
          "=--7"
        }) {
      sheet.set("E1", wrong);
      System.out.print(wrong + " -> " + sheet.get("E1") + "; ");
    }
    System.out.println();
    System.out.println(
        Place.parse("ZZ9")
            + " "
            + Place.parse("ZZ9").column()
            + " "
            + new Place(701, 0)
            + " "
            + new Place(702, 8)
            + " "
            + new Range(new Place(1, 1), new Place(0, 0)).places());
    Spreadsheet fibonacci = new Spreadsheet();
    fibonacci.set("A1", "1");
    fibonacci.set("A2", "1");
    for (int i = 3; i <= 60; i++) {
      fibonacci.set("A" + i, "=A" + (i - 1) + "+A" + (i - 2));
    }
    System.out.println(
        fibonacci.get("A60")
            + " "
            + fibonacci.computed
            + " "
            + fibonacci.set("A50", "0").size()
            + " "
            + fibonacci.get("A60"));
  }
}
