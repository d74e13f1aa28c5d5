package dev.jkc.testing.fuzz;

import java.util.List;
import java.util.Map;

/** The texts of {@link Templates}, and what they use. */
final class TemplateTexts {
  static final List<String> INITIALISED =
      List.of(
          """
          sealed interface Opt<T> permits Some, None {
          int LIMIT = twice(21);
          static int twice(int value) {
          return hidden(value) * 2;
          }
          private static int hidden(int value) {
          log("hidden");
          return value;
          }
          default T or(T other) {
          return this instanceof Some<T>(T value) ? value : other;
          }
          }
          record Some<T>(T value) implements Opt<T> {}
          record None<T>() implements Opt<T> {}
          """,
          """
          static class First {
          static int one = 1 + Second.two;
          static { log("First " + one); }
          static int again = one * 2;
          }
          static class Second {
          static int two = 2 + First.again;
          static final int CONSTANT = 5;
          static final Integer BOX = 5;
          static { log("Second " + two); }
          }
          """);

  static final List<String> HELPERS =
      List.of(
          """
          static class Pair<A extends Comparable<? super A>, B> implements Comparable<Pair<A, B>> {
          final A first;
          B second;
          Pair(A first, B second) {
          this.first = first;
          this.second = second;
          }
          <C> Pair<A, C> with(Function<? super B, ? extends C> function) {
          return new Pair<>(first, function.apply(second));
          }
          public int compareTo(Pair<A, B> other) {
          return first.compareTo(other.first);
          }
          public String toString() {
          return "<" + first + ":" + second + ">";
          }
          }
          """,
          """
          static class Chain<T> implements Iterable<T> {
          private Node head;
          int size;
          private class Node {
          final T value;
          final Node next;
          Node(T value, Node next) {
          this.value = value;
          this.next = next;
          size++;
          }
          }
          @SafeVarargs
          Chain(T... values) {
          for (T value : values) {
          head = new Node(value, head);
          }
          }
          public Iterator<T> iterator() {
          return new Iterator<T>() {
          Node at = head;
          public boolean hasNext() {
          return at != null;
          }
          public T next() {
          T value = at.value;
          at = at.next;
          return value;
          }
          };
          }
          }
          """,
          """
          static abstract class Base<T> {
          T kept;
          Base(T value) {
          log("base " + (value == null));
          kept = value;
          show();
          }
          abstract T change(T value);
          void show() {
          log("shown " + kept);
          }
          T changed() {
          kept = change(kept);
          return kept;
          }
          }
          static class Texts extends Base<String> {
          String own = "own";
          Texts(String value) {
          super(value);
          own += value;
          }
          String change(String value) {
          return cut(value + own);
          }
          void show() {
          log("texts " + own + " " + kept);
          }
          }
          static class Ints extends Base<Integer> {
          { log("ints"); }
          Ints(Integer value) {
          super(value);
          }
          Integer change(Integer value) {
          return value * 3;
          }
          }
          """,
          """
          static String kind(byte value) {
          return "byte";
          }
          static String kind(char value) {
          return "char";
          }
          static String kind(int value) {
          return "int";
          }
          static String kind(double value) {
          return "double";
          }
          static String kind(long... values) {
          return "longs" + values.length;
          }
          static String kind(Integer value) {
          return "Integer";
          }
          static String kind(Comparable<?> value) {
          return "Comparable";
          }
          static String kind(CharSequence value, Object... more) {
          return "CharSequence" + more.length;
          }
          static String kind(Object value) {
          return "Object";
          }
          """,
          """
          static int count(Object... objects) {
          return objects.length;
          }
          static int sum(int... values) {
          int sum = 0;
          for (int value : values) {
          sum += value;
          }
          return sum;
          }
          static <T extends Comparable<? super T>> T most(Iterable<? extends T> all, T otherwise) {
          T most = otherwise;
          for (T each : all) {
          if (each.compareTo(most) > 0) {
          most = each;
          }
          }
          return most;
          }
          static void fill(Collection<? super Integer> into, int... values) {
          for (int value : values) {
          into.add(value);
          }
          }
          @SafeVarargs
          static <T> List<T> listOf(T... values) {
          return new ArrayList<>(Arrays.asList(values));
          }
          static <A, B, C> Function<A, C> both(
          Function<? super A, ? extends B> first, Function<? super B, ? extends C> second) {
          return value -> second.apply(first.apply(value));
          }
          """);

  static final Map<String, List<String>> EXPRESSIONS =
      Map.of(
          "int",
          List.of(
              "#String#.indexOf(#String#)",
              "#String#.lastIndexOf(#char#)",
              "#String#.compareTo(#String#)",
              "#String#.compareToIgnoreCase(#String#)",
              "#String#.split(\",\").length",
              "Integer.parseInt(#String#)",
              "Integer.parseInt(\"\" + #int#)",
              "Integer.parseInt(#String#, 16)",
              "Math.floorMod(#int#, #int#)",
              "Math.floorDiv(#int#, #int#)",
              "Math.addExact(#int#, #int#)",
              "Math.multiplyExact(#int#, #int#)",
              "Math.toIntExact(#long#)",
              "Math.round(#float#)",
              "Integer.numberOfLeadingZeros(#int#)",
              "Long.numberOfTrailingZeros(#long#)",
              "Integer.divideUnsigned(#int#, #int# | 1)",
              "Integer.compareUnsigned(#int#, #int#)",
              "Byte.toUnsignedInt(#byte#)",
              "Float.floatToIntBits(#float#)",
              "Character.getNumericValue(#char#)",
              "Character.digit(#char#, 16)",
              "count()",
              "count(#Object#, #int#)",
              "count(#String#, #int#, #double#)",
              "count(#int[]#)",
              "sum(#int#, #byte#, #char#)",
              "sum(#int[]#)",
              "sum()",
              "((int) most(#List<Integer>#, #int#))",
              "new int[] {#int#, #short#, #int#}[#int# & 3]",
              "#StringBuilder#.indexOf(#String#)",
              "Arrays.hashCode(new int[] {#int#, #byte#})",
              "Arrays.binarySearch(new int[] {1, 5, 9}, #int#)",
              "Objects.hash(#int#, #String#, #Double#)",
              "#TreeMap<Integer, String>#.headMap(#int#).size()",
              "new Pair<>(#String#, #int#).compareTo(new Pair<>(#String#, #int#))",
              "((int) new Pair<>(#int#, #String#).with(@a -> #~int#).second)",
              "new Chain<>(#int#, #int#).size",
              "((int) new Some<>(#int#).or(#int#))",
              "((int) new None<Integer>().or(#int#))",
              "Opt.LIMIT",
              "First.one",
              "Second.two",
              "Second.CONSTANT",
              "((int) Second.BOX)",
              "((int) new Ints(#Integer#).changed())",
              "((int) both((Integer @a) -> @a + #~int#, @b -> @b * #~int#).apply(#int#))"),
          "long",
          List.of(
              "Math.round(#double#)",
              "Long.parseLong(\"\" + #long#)",
              "Math.multiplyExact(#long#, #long#)",
              "Math.multiplyHigh(#long#, #long#)",
              "Double.doubleToLongBits(#double#)",
              "Long.divideUnsigned(#long#, #long# | 1)",
              "Integer.toUnsignedLong(#int#)",
              "Math.floorMod(#long#, #long#)",
              "(#int# + (long) #int# * #short#)"),
          "double",
          List.of(
              "Math.sqrt(#double#)",
              "Math.floor(#double#)",
              "Math.rint(#double#)",
              "Double.parseDouble(\"\" + #double#)",
              "Math.signum(#double#)",
              "Math.ulp(#double#)",
              "Math.nextUp(#double#)",
              "StrictMath.copySign(#double#, #double#)",
              "Double.longBitsToDouble(#long#)",
              "(#float# * #double# + #long#)"),
          "float",
          List.of(
              "Float.intBitsToFloat(#int#)",
              "Float.parseFloat(\"\" + #float#)",
              "Math.nextUp(#float#)",
              "(#long# * #float#)"),
          "char",
          List.of(
              "#String#.charAt(#int# & 1)",
              "Character.toUpperCase(#char#)",
              "Character.toLowerCase(#char#)",
              "\"wxyz\".charAt(#int# & 3)",
              "Character.forDigit(#int# & 15, 16)"),
          "boolean",
          List.of(
              "Character.isDigit(#char#)",
              "Character.isLetter(#char#)",
              "Character.isWhitespace(#char#)",
              "#String#.equalsIgnoreCase(#String#)",
              "#String#.endsWith(#String#)",
              "#String#.isBlank()",
              "Double.isNaN(#double#)",
              "(#Integer# == #Integer#)",
              "(#Long#.equals(#int#))",
              "(#Double#.compareTo(#Double#) < 0)",
              "Arrays.equals(#int[]#, #int[]#)",
              "Objects.equals(#Object#, #Object#)",
              "Boolean.logicalXor(#boolean#, #Boolean#)",
              "((Object) #Object# instanceof Comparable<?>)",
              "((Object) #Object# instanceof CharSequence @s && @s.length() > 2)",
              "(!((Object) #Object# instanceof Number @n) || @n.intValue() > 2)",
              "new HashSet<>(#List<String>#).add(#String#)",
              "#TreeMap<Integer, String>#.containsKey(#Integer#)"),
          "String",
          List.of(
              "String.format(\"%d|%5d|%-5d|%05d|%+d|%,d\", #int#, #long#, #byte#, #int#, #short#, #long#)",
              "String.format(\"%x %X %o %08x\", #int#, #long#, #int#, #byte#)",
              "String.format(\"%s %10s %-8s| %.3s\", #String#, #Integer#, #boolean#, #String#)",
              "String.format(\"%c %b %h\", #char#, #Boolean#, #String#)",
              "String.format(\"%.3f %10.2f %e\", #double#, #float#, #double#)",
              "String.format(\"%2$s %1$s %<s\", #int#, #String#)",
              "\"%s is %d\".formatted(#String#, #int#)",
              "#String#.toUpperCase()",
              "#String#.toLowerCase()",
              "cut(#String#.replace(#String#, \"-\"))",
              "cut(#String#.repeat(#int# & 3))",
              "String.valueOf(#String#.toCharArray())",
              "new String(new char[] {#char#, #char#})",
              "Integer.toString(#int#, 36)",
              "Long.toUnsignedString(#long#)",
              "Double.toString(#double#)",
              "Float.toString(#float#)",
              "String.valueOf((Object) #box#)",
              "Arrays.toString(#double[]#)",
              "Arrays.deepToString(new Object[] {#int[]#, #String#})",
              "kind(#byte#)",
              "kind(#short#)",
              "kind(#char#)",
              "kind(#long#)",
              "kind(#float#)",
              "kind(#box#)",
              "kind(#String#)",
              "kind(#String#, #int#, #Object#)",
              "kind(#long#, #int#)",
              "kind(#StringBuilder#)",
              "kind(#printed#)",
              "List.of(#int#, #int#).toString()",
              "(Collections.max(#List<Integer>#) + \"\")",
              "new TreeSet<>(#List<String>#).toString()",
              "Collections.nCopies(2, #int#).toString()",
              "(#TreeMap<Integer, String>#.firstEntry() + \"\")",
              "(#TreeMap<Integer, String>#.floorKey(#int#) + \"\")",
              "#TreeMap<Integer, String>#.descendingMap().toString()",
              "(#HashMap<String, Integer>#.keySet() + \"\")",
              "cut(String.join(\"-\", #String#.split(\"\")))",
              "new StringBuilder().append(#int#).append('x').append(#double#).insert(1, #boolean#)"
                  + ".deleteCharAt(0).toString()",
              "(\"\"\"\n  a\\tb\n    c\\\n  d\n  \"\"\" + #int#)",
              "told(new X0(#String#, new X1(#String#)).getCause())",
              "new Texts(#String#).changed()",
              "new Some<>(#String#).or(#String#)",
              "(\"\" + new Pair<>(#String#, #double#).with(@a -> @a + #~int#))",
              "most(listOf(#String#, #String#), #String#)",
              "listOf(#int#, #Integer#, #int#).toString()",
              "((Object) #Object# instanceof Integer @i ? \"i\" + @i : #String#)"),
          "Integer",
          List.of(
              "Integer.valueOf(#String#)",
              "#List<Integer>#.get(#int# & 1)",
              "most(listOf(#Integer#, #int#), #int#)",
              "new Some<>(#Integer#).value()"),
          "List<Integer>",
          List.of(
              "listOf(#Integer#, #int#)",
              "new ArrayList<>(#TreeMap<Integer, String>#.keySet())",
              "new ArrayList<>(#Deque#)".replace("Deque", "ArrayDeque<Integer>"),
              "new ArrayList<>(#List<Integer>#.subList(0, #int# & 1))"));

  static final List<String> STATEMENTS =
      List.of(
          """
          for (Iterator<Integer> @i = #List<Integer>#.iterator(); @i.hasNext();) {
          int @v = @i.next();
          if (#boolean#) {
          @i.remove();
          }
          log("at " + @v);
          }
          """,
          """
          List<String> @l = new ArrayList<>(#List<String>#);
          for (ListIterator<String> @i = @l.listIterator(); @i.hasNext();) {
          String @s = @i.next();
          @i.set(cut(@s + @i.nextIndex()));
          if (#boolean#) {
          @i.add("more");
          }
          }
          log(@l.toString());
          """,
          """
          Map<String, List<Integer>> @m = new TreeMap<>();
          @m.computeIfAbsent(#String#, @k -> new ArrayList<>()).add(#int#);
          @m.computeIfAbsent(#String#, @j -> listOf(#~int#)).add(#int#);
          for (Map.Entry<String, List<Integer>> @e : @m.entrySet()) {
          log(@e.getKey() + "=" + @e.getValue());
          }
          """,
          """
          Map<String, Integer> @m = new LinkedHashMap<>(#HashMap<String, Integer>#);
          for (String @s : #List<String>#) {
          @m.merge(@s, 1, Integer::sum);
          }
          @m.replaceAll((@k, @v) -> @v + @k.length());
          @m.keySet().removeIf(@q -> @q.isEmpty());
          log("" + @m);
          """,
          """
          PriorityQueue<Integer> @q = new PriorityQueue<>(Comparator.reverseOrder());
          fill(@q, #int#, #int#, #int#);
          log(@q.poll() + " " + @q.peek() + " " + @q.size());
          """,
          """
          TreeSet<String> @t = new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
          @t.addAll(#List<String>#);
          @t.add(#String#);
          log(@t + " " + @t.first());
          """,
          """
          int[] @a = #int[]#.clone();
          Arrays.sort(@a);
          System.arraycopy(@a, 0, @a, 1, #int# & 3);
          log(Arrays.toString(@a));
          """,
          """
          Object[] @o = new String[] {#String#, #String#};
          @o[#int# & 1] = #Object#;
          log("stored");
          """,
          """
          @l: for (int @i = 0; @i < 3; @i++) {
          try {
          if (#boolean#) {
          continue @l;
          }
          if (#boolean#) {
          break @l;
          }
          log("body " + @i);
          } finally {
          log("finally " + @i);
          if (fuel-- < 0) {
          break;
          }
          }
          }
          """,
          """
          @o: for (int @i = 0; @i < 3; @i++) {
          for (int @j = 0; @j < 3; @j++) {
          if (@i * @j == 2) {
          break @o;
          }
          if (@j > @i) {
          continue @o;
          }
          log(@i + "," + @j + #String#);
          }
          }
          """,
          """
          IntSupplier @s = () -> {
          try {
          return #~int#;
          } finally {
          log("left");
          }
          };
          log("" + @s.getAsInt());
          """,
          """
          try {
          try {
          log("" + 1 / (#int# & 1));
          throw new X0(#String#);
          } catch (X0 @e) {
          throw new X1(#String#, @e);
          } finally {
          log("inner");
          }
          } catch (X0 @f) {
          log(@f + " by " + @f.getCause());
          } finally {
          log("outer");
          }
          """,
          """
          try (Res @r = new Res(8); Res @q = new Res(9)) {
          log("using " + (@r.id + @q.id));
          if (#boolean#) {
          throw new X0("body");
          }
          } catch (X0 @e) {
          log(@e + Arrays.toString(@e.getSuppressed()));
          }
          """,
          """
          byte @b = #byte#;
          @b += #int#;
          @b <<= #int#;
          @b >>>= #long#;
          @b *= #double#;
          @b ^= #char#;
          log("" + @b++ + --@b);
          """,
          """
          char @c = #char#;
          @c += #int#;
          @c -= #float#;
          @c >>= #int#;
          @c |= #byte#;
          log("" + (int) @c + @c++ + (int) @c);
          """,
          """
          short @s = #short#;
          @s -= #long#;
          @s /= (#int# | 1);
          @s %= (#int# | 1);
          @s = (short) -@s;
          log("" + @s);
          """,
          """
          long @l = #long#;
          @l += #float#;
          @l <<= #long#;
          @l = @l * 31 ^ @l >>> 7;
          @l %= (#int# | 1);
          log("" + @l);
          """,
          """
          int @i = #int#;
          @i += #double#;
          @i *= #long#;
          @i = @i++ + ++@i;
          @i >>>= #byte#;
          log("" + @i);
          """,
          """
          int @h = #int#;
          for (char @c : #String#.toCharArray()) {
          @h = @h * 31 + (@c ^ @h >>> 3);
          }
          log("" + @h);
          """,
          """
          float @f = #float#;
          double @d = @f;
          log(@f + " " + @d + " " + (float) (@d / 3) + " " + (@f == @d) + " " + (int) @f + " " + (long) @d);
          """,
          """
          Integer @i = #Integer#;
          @i++;
          @i += #int#;
          Long @l = (long) @i--;
          log(@i + " " + @l);
          """,
          """
          int[] @a = {#int#, #int#, #int#};
          int @n = 0;
          @a[@n++] += @n;
          @a[@n++] -= @a[@n--] *= #int#;
          log(Arrays.toString(@a) + @n);
          """,
          """
          class @C {
          final int @v = #^int#;
          class In {
          int get() {
          return @v + #^int#;
          }
          }
          }
          log("" + new @C().new In().get());
          """,
          """
          class @C<T extends Comparable<T>> {
          T @v;
          @C(T @w) {
          @v = @w;
          }
          boolean less(@C<? extends T> @o) {
          return @v.compareTo(@o.@v) < 0;
          }
          }
          log("" + new @C<>(#String#).less(new @C<>(#String#)));
          """,
          """
          List<? extends Number> @l = #List<Integer>#;
          Number @n = @l.isEmpty() ? (Number) #Double# : @l.get(0);
          log("" + @n.doubleValue());
          """,
          """
          List<? super Integer> @s = new ArrayList<Number>();
          fill(@s, #int#, #int#);
          Object @o = @s.get(0);
          log(@s + " " + @o);
          """,
          """
          Opt<String> @o = #boolean# ? new Some<>(#String#) : new None<>();
          log(
          switch (@o) {
          case Some<String>(var @x) when @x.length() > 2 -> "long " + @x;
          case Some<String> @y -> @y.toString();
          case None<String> @z -> "none" + #String#;
          });
          """,
          """
          Object @o = new Some<>(new Some<>(#Object#));
          if (@o instanceof Some<?>(Some<?>(Integer @i)) && @i > 2) {
          log("deep " + @i);
          } else if (@o instanceof Some<?>(Some<?>(var @v)) && !(@v instanceof String)) {
          log("other");
          }
          """,
          """
          StringBuilder @b = new StringBuilder();
          for (char @c : #String#.toCharArray()) {
          @b.append(Character.isLetter(@c) ? (char) (@c + 1) : '_').append(Character.isDigit(@c) ? @c - '0' : ".");
          }
          log(cut(@b.toString()));
          """,
          """
          for (String @p : (#String# + "," + #String#).split(",")) {
          log("[" + @p.trim() + "]");
          }
          """,
          """
          for (Integer @v : new Chain<>(#int#, #Integer#)) {
          log("chained " + @v);
          }
          """,
          """
          enum @E {
          A, B {
          int weight() {
          return super.weight() + 100;
          }
          };
          static int made;
          @E() {
          log("made");
          }
          int weight() {
          return ordinal() + made++;
          }
          }
          log(@E.B.weight() + " " + @E.valueOf("A") + Arrays.toString(@E.values()));
          """,
          """
          record @R(int a, String b) {
          static int made;
          @R {
          made++;
          a = Math.abs(a);
          }
          @R(String b) {
          this(b.length(), b);
          }
          }
          @R @r = new @R(#String#);
          log(@r + " " + @r.equals(new @R(#int#, #String#)) + " " + @R.made + " " + @r.hashCode());
          """,
          """
          Supplier<Supplier<String>> @s = () -> {
          String @t = #~String#;
          return () -> @t + #~int#;
          };
          log(@s.get().get());
          """,
          """
          Runnable @r = new Runnable() {
          int @n = #^int#;
          public void run() {
          if (@n-- > 0 && @n < 3) {
          this.run();
          }
          log("ran " + @n);
          }
          };
          @r.run();
          """,
          """
          int[][] @g = new int[3][#int# & 3];
          for (int[] @r : @g) {
          for (int @i = 0; @i < @r.length; @i++) {
          @r[@i] = @i * #int#;
          }
          }
          log(Arrays.deepToString(@g));
          """,
          """
          switch (#String#) {
          case "a", "xyz":
          log("one");
          case "":
          log("two");
          break;
          default:
          log(#String#);
          case "12":
          log("last");
          }
          """,
          """
          BiFunction<Integer, Integer, Integer> @f = Math::max;
          Function<Integer, Integer> @g = @f.andThen(@x -> @x + #~int#).apply(#int#, #int#) > 3 ? @y -> @y : @z -> -@z;
          UnaryOperator<String> @u = String::trim;
          log(@g.compose((String @s) -> @s.length()).apply(#String#) + @u.apply(#String#));
          """,
          """
          int @i = switch (#int# & 3) {
          case 0 -> #int#;
          case 1 -> {
          try {
          yield Integer.parseInt(#String#);
          } catch (NumberFormatException @e) {
          yield -1;
          } finally {
          log("parsed");
          }
          }
          default -> throw new X0("no case");
          };
          log("" + @i);
          """);

  private TemplateTexts() {}
}
