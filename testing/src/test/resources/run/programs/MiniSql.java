import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A database in memory: tables, a small SQL, rows that flow through iterators, joins and groups.
 */
public class MiniSql {
  static class SqlException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SqlException(String message) {
      super(message);
    }
  }

  record Row(List<String> names, List<Object> values) {
    Object get(String name) {
      int found = -1;
      for (int i = 0; i < names.size(); i++) {
        String each = names.get(i);
        if (each.equals(name) || each.endsWith("." + name)) {
          if (found >= 0) {
            throw new SqlException("ambiguous " + name);
          }
          found = i;
        }
      }
      if (found < 0) {
        throw new SqlException("no column " + name + " in " + names);
      }
      return values.get(found);
    }

    Row plus(Row other) {
      List<String> n = new ArrayList<>(names);
      n.addAll(other.names);
      List<Object> v = new ArrayList<>(values);
      v.addAll(other.values);
      return new Row(n, v);
    }

    @Override
    public String toString() {
      StringJoiner text = new StringJoiner(" | ");
      values.forEach(v -> text.add(v == null ? "-" : "" + v));
      return text.toString();
    }
  }

  /** Rows that are made when they are asked for. */
  interface Rows extends Iterable<Row> {
    default Rows where(Predicate<? super Row> test) {
      return () ->
          new Iterator<>() {
            private final Iterator<Row> all = Rows.this.iterator();
            private Row next;

            @Override
            public boolean hasNext() {
              while (next == null && all.hasNext()) {
                Row row = all.next();
                next = test.test(row) ? row : null;
              }
              return next != null;
            }

            @Override
            public Row next() {
              if (!hasNext()) {
                throw new NoSuchElementException();
              }
              Row row = next;
              next = null;
              return row;
            }
          };
    }

    default Rows map(Function<? super Row, ? extends Row> f) {
      return () -> {
        Iterator<Row> all = iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Row next() {
            return f.apply(all.next());
          }
        };
      };
    }

    default Rows join(Rows other, Predicate<Row> on) {
      return () -> {
        List<Row> joined = new ArrayList<>();
        for (Row left : this) {
          for (Row right : other) {
            Row both = left.plus(right);
            if (on.test(both)) {
              joined.add(both);
            }
          }
        }
        return joined.iterator();
      };
    }

    default Rows collected(Function<List<Row>, List<Row>> f) {
      return () -> {
        List<Row> all = new ArrayList<>();
        forEach(all::add);
        return f.apply(all).iterator();
      };
    }
  }

  static class Table {
    final String name;
    final List<String> columns;
    final List<List<Object>> rows = new ArrayList<>();

    Table(String name, List<String> columns) {
      this.name = name;
      this.columns = List.copyOf(columns);
    }

    Rows scan() {
      List<String> names = new ArrayList<>(columns);
      names.replaceAll(c -> name + "." + c);
      return () -> {
        Iterator<List<Object>> all = rows.iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return all.hasNext();
          }

          @Override
          public Row next() {
            return new Row(names, all.next());
          }
        };
      };
    }
  }

  interface Expr extends Function<Row, Object> {}

  record Aggregate(String function, Expr argument, String text) {
    static final Map<String, BinaryOperator<Object>> FUNCTIONS = new HashMap<>();

    static {
      FUNCTIONS.put("sum", (a, b) -> (Integer) a + (Integer) b);
      FUNCTIONS.put("max", (a, b) -> compare(a, b) < 0 ? b : a);
      FUNCTIONS.put("min", (a, b) -> compare(a, b) > 0 ? b : a);
      FUNCTIONS.put("count", (a, b) -> null);
    }

    Object over(List<Row> rows) {
      Object result = null;
      int count = 0;
      for (Row row : rows) {
        Object value = argument.apply(row);
        if (value != null) {
          count++;
          result = result == null ? value : FUNCTIONS.get(function).apply(result, value);
        }
      }
      return function.equals("count") ? count : result;
    }
  }

  @SuppressWarnings("unchecked")
  static int compare(Object a, Object b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    if (a.getClass() != b.getClass()) {
      throw new SqlException("cannot compare " + a + " and " + b);
    }
    return ((Comparable<Object>) a).compareTo(b);
  }

  private final Map<String, Table> tables = new TreeMap<>();

  private class Parser {
    private final List<String> words = new ArrayList<>();
    private int at;

    Parser(String text) {
      StringBuilder word = new StringBuilder();
      boolean quoted = false;
      for (char c : (text + " ").toCharArray()) {
        if (c == '\'') {
          quoted = !quoted;
          word.append(c);
        } else if (quoted
            || Character.isDigit(c)
            || c == '_'
            || c == '.'
            || Character.toLowerCase(c) != Character.toUpperCase(c)) {
          word.append(c);
        } else {
          if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
          if (c == '='
              && !words.isEmpty()
              && (words.get(words.size() - 1).equals("<")
                  || words.get(words.size() - 1).equals(">"))) {
            words.add(words.remove(words.size() - 1) + "=");
          } else if (c != ' ') {
            words.add("" + c);
          }
        }
      }
      if (quoted) {
        throw new SqlException("open quote");
      }
    }

    private String peek() {
      return at < words.size() ? words.get(at) : "";
    }

    private boolean skip(String... expected) {
      for (int i = 0; i < expected.length; i++) {
        if (at + i >= words.size() || !words.get(at + i).equalsIgnoreCase(expected[i])) {
          return false;
        }
      }
      at += expected.length;
      return true;
    }

    private String next() {
      if (at == words.size()) {
        throw new SqlException("unexpected end");
      }
      return words.get(at++);
    }

    private void expect(String... expected) {
      if (!skip(expected)) {
        throw new SqlException(
            "expected " + expected[0] + " before " + (peek().isEmpty() ? "end" : peek()));
      }
    }

    private <T> List<T> list(Function<Parser, T> part) {
      List<T> all = new ArrayList<>();
      do {
        all.add(part.apply(this));
      } while (skip(","));
      return all;
    }

    private Table table() {
      String name = next();
      Table table = tables.get(name);
      if (table == null) {
        throw new SqlException("no table " + name);
      }
      return table;
    }

    Object statement() {
      if (skip("create", "table")) {
        String name = next();
        expect("(");
        List<String> columns = list(Parser::next);
        expect(")");
        if (tables.putIfAbsent(name, new Table(name, columns)) != null) {
          throw new SqlException("table " + name + " exists");
        }
        return "created " + name + columns;
      }
      if (skip("insert", "into")) {
        Table table = table();
        expect("values");
        List<List<Object>> rows =
            list(
                p -> {
                  p.expect("(");
                  List<Object> values = p.list(q -> q.expression().apply(null));
                  p.expect(")");
                  if (values.size() != table.columns.size()) {
                    throw new SqlException(values.size() + " values for " + table.columns);
                  }
                  return values;
                });
        table.rows.addAll(rows);
        return rows.size() + " inserted";
      }
      if (skip("delete", "from")) {
        Table table = table();
        Expr test = skip("where") ? condition() : row -> true;
        int before = table.rows.size();
        List<String> names = table.columns;
        table.rows.removeIf(values -> (Boolean) test.apply(new Row(names, values)));
        return before - table.rows.size() + " deleted";
      }
      if (skip("update")) {
        Table table = table();
        expect("set");
        Map<Integer, Expr> changes = new LinkedHashMap<>();
        list(
            p -> {
              String column = p.next();
              int index = table.columns.indexOf(column);
              if (index < 0) {
                throw new SqlException("no column " + column);
              }
              p.expect("=");
              return changes.put(index, p.expression());
            });
        Expr test = skip("where") ? condition() : row -> true;
        int n = 0;
        for (List<Object> values : table.rows) {
          Row row = new Row(table.columns, new ArrayList<>(values));
          if (test.apply(row).equals(true)) {
            changes.forEach((index, expr) -> values.set(index, expr.apply(row)));
            n++;
          }
        }
        return n + " updated";
      }
      expect("select");
      return select();
    }

    private Rows select() {
      boolean distinct = skip("distinct");
      List<String> texts = new ArrayList<>();
      List<Object> columns = new ArrayList<>();
      if (!skip("*")) {
        list(
            p -> {
              int start = p.at;
              String word = p.peek();
              if (Aggregate.FUNCTIONS.containsKey(word)
                  && p.at + 1 < p.words.size()
                  && p.words.get(p.at + 1).equals("(")) {
                p.at += 2;
                Expr argument = p.skip("*") ? row -> 1 : p.expression();
                p.expect(")");
                columns.add(new Aggregate(word, argument, word));
              } else {
                columns.add(p.expression());
              }
              StringBuilder text = new StringBuilder();
              p.words.subList(start, p.at).forEach(text::append);
              texts.add(p.skip("as") ? p.next() : text.toString());
              return null;
            });
      }
      expect("from");
      Rows rows = table().scan();
      while (skip("join")) {
        Rows other = table().scan();
        expect("on");
        Expr on = condition();
        rows = rows.join(other, row -> on.apply(row).equals(true));
      }
      if (skip("where")) {
        Expr test = condition();
        rows = rows.where(row -> test.apply(row).equals(true));
      }
      List<Expr> keys = skip("group", "by") ? list(Parser::expression) : null;
      boolean aggregates = false;
      for (Object column : columns) {
        aggregates |= column instanceof Aggregate;
      }
      if (keys != null || aggregates) {
        rows = rows.collected(all -> grouped(all, keys == null ? List.of() : keys, columns, texts));
      } else if (!columns.isEmpty()) {
        rows = rows.map(row -> project(row, columns, texts));
      }
      if (distinct) {
        rows = rows.collected(all -> new ArrayList<>(new LinkedHashSet<>(all)));
      }
      if (skip("order", "by")) {
        Comparator<Row> order = null;
        do {
          Expr key = expression();
          Comparator<Row> next = (a, b) -> compare(key.apply(a), key.apply(b));
          next = skip("desc") ? next.reversed() : next;
          order = order == null ? next : order.thenComparing(next);
        } while (skip(","));
        Comparator<Row> last = order;
        rows =
            rows.collected(
                all -> {
                  all.sort(last);
                  return all;
                });
      }
      if (skip("limit")) {
        int limit = Integer.parseInt(next());
        rows = rows.collected(all -> all.subList(0, Math.min(limit, all.size())));
      }
      if (at < words.size()) {
        throw new SqlException("unexpected " + peek());
      }
      return rows;
    }

    private Row project(Row row, List<Object> columns, List<String> texts) {
      List<Object> values = new ArrayList<>();
      for (Object column : columns) {
        values.add(((Expr) column).apply(row));
      }
      return new Row(texts, values);
    }

    private List<Row> grouped(
        List<Row> all, List<Expr> keys, List<Object> columns, List<String> texts) {
      Map<List<Object>, List<Row>> groups = new LinkedHashMap<>();
      if (keys.isEmpty()) {
        groups.put(List.of(), all);
      }
      for (Row row : all) {
        List<Object> key = new ArrayList<>();
        keys.forEach(k -> key.add(k.apply(row)));
        if (!keys.isEmpty()) {
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
      }
      List<Row> out = new ArrayList<>();
      for (List<Row> group : groups.values()) {
        List<Object> values = new ArrayList<>();
        for (Object column : columns) {
          values.add(
              switch (column) {
                case Aggregate a -> a.over(group);
                case Expr e -> group.isEmpty() ? null : e.apply(group.get(0));
                default -> throw new AssertionError(column);
              });
        }
        out.add(new Row(texts, values));
      }
      return out;
    }

    private Expr condition() {
      Expr left = conjunction();
      while (skip("or")) {
        Expr first = left;
        Expr second = conjunction();
        left = row -> first.apply(row).equals(true) || second.apply(row).equals(true);
      }
      return left;
    }

    private Expr conjunction() {
      Expr left = negation();
      while (skip("and")) {
        Expr first = left;
        Expr second = negation();
        left = row -> first.apply(row).equals(true) && second.apply(row).equals(true);
      }
      return left;
    }

    private Expr negation() {
      if (skip("not")) {
        Expr inner = negation();
        return row -> !inner.apply(row).equals(true);
      }
      Expr left = expression();
      if (skip("is", "null")) {
        return row -> left.apply(row) == null;
      }
      if (skip("in", "(")) {
        List<Expr> all = list(Parser::expression);
        expect(")");
        return row -> {
          Object value = left.apply(row);
          for (Expr each : all) {
            if (Objects.equals(value, each.apply(row))) {
              return true;
            }
          }
          return false;
        };
      }
      String sign = next();
      Expr right = expression();
      Predicate<Integer> test =
          switch (sign) {
            case "=" -> n -> n == 0;
            case "<" -> n -> n < 0;
            case ">" -> n -> n > 0;
            case "<=" -> n -> n <= 0;
            case ">=" -> n -> n >= 0;
            default -> throw new SqlException("strange " + sign);
          };
      return row -> {
        Object a = left.apply(row);
        Object b = right.apply(row);
        return a != null && b != null && test.test(compare(a, b));
      };
    }

    private Expr expression() {
      Expr left = atom();
      while (peek().equals("+") || peek().equals("*") || peek().equals("-")) {
        String sign = next();
        Expr first = left;
        Expr second = atom();
        left =
            row -> {
              record Both(Object a, Object b) {}
              return switch (new Both(first.apply(row), second.apply(row))) {
                case Both(Integer a, Integer b) when sign.equals("+") -> a + b;
                case Both(Integer a, Integer b) when sign.equals("-") -> a - b;
                case Both(Integer a, Integer b) -> a * b;
                case Both(String a, String b) when sign.equals("+") -> a + b;
                case Both(var a, var b) when a == null || b == null -> null;
                case Both(var a, var b) -> throw new SqlException(a + " " + sign + " " + b);
              };
            };
      }
      return left;
    }

    private Expr atom() {
      if (skip("(")) {
        Expr inner = expression();
        expect(")");
        return inner;
      }
      String word = next();
      char c = word.charAt(0);
      if (c == '\'') {
        String text = word.substring(1, word.length() - 1);
        return row -> text;
      }
      if (Character.isDigit(c)) {
        Integer n = Integer.valueOf(word);
        return row -> n;
      }
      if (word.equalsIgnoreCase("null")) {
        return row -> null;
      }
      return row -> {
        if (row == null) {
          throw new SqlException("no row for " + word);
        }
        return row.get(word);
      };
    }
  }

  Object run(String sql) {
    return new Parser(sql).statement();
  }

  public static void main(String[] args) {
    MiniSql db = new MiniSql();
    String[] statements = {
      "create table people (id, name, age, city)",
      "insert into people values (1, 'Ann', 30, 10), (2, 'Bob', 25, 20), (3, 'Cid', 35, 10), (4, 'Dan', 25, null)",
      "create table cities (id, name)",
      "insert into cities values (10, 'Rome'), (20, 'Oslo'), (30, 'Lima')",
      "select * from people",
      "select name, age * 2 + 1 as more from people where age >= 25 and not name = 'Bob' order by more desc, name",
      "select people.name, cities.name from people join cities on city = cities.id order by cities.name, people.name desc",
      "select city, count(*), sum(age), min(name) from people group by city order by city",
      "select count(*), max(age), count(city) from people where age > 100",
      "select distinct age from people order by age limit 1",
      "select name from people where city is null or id in (1, 1 + 1)",
      "update people set age = age + 1, name = name + '!' where age < 30",
      "select name, age from people where name > 'B' order by age desc limit 2",
      "delete from cities where id > 15",
      "select * from cities",
      "select name from people join cities on city = cities.id",
      "select missing from people",
      "select * from nowhere",
      "insert into cities values (1)",
      "create table cities (x)",
      "select name from people where age = 'old'",
      "select name + age from people",
      "update people set x = 1",
      "drop table people",
      "select name from people extra",
      "select 'open from people",
      "insert into cities values (id, 'x')",
      "select",
    };
    for (String statement : statements) {
      try {
        Object result = db.run(statement);
        System.out.println(statement);
        if (result instanceof Rows rows) {
          for (Row row : rows) {
            System.out.println("  " + row);
          }
        } else {
          System.out.println("  " + result);
        }
      } catch (SqlException e) {
        System.out.println("  ! " + e.getMessage());
      }
    }
    System.out.println(
        db.tables.keySet()
            + " "
            + Arrays.asList(db.tables.get("people").columns.toArray())
            + Collections.max(db.tables.keySet()));
  }
}
