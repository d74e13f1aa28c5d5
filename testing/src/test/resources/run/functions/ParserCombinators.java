/**
 * Parsers that are functions, and the arithmetic, the lists and the keywords that are made of them.
 */
public class ParserCombinators {
  record Result<T>(T value, int next) {}

  interface Fn<A, B> {
    B apply(A a);
  }

  interface Fn2<A, B, C> {
    C apply(A a, B b);
  }

  interface Test {
    boolean test(char c);
  }

  record Chain<T>(T head, Chain<T> tail) {
    @Override
    public String toString() {
      return head + (tail == null ? "" : "," + tail);
    }
  }

  @FunctionalInterface
  interface Parser<T> {
    Result<T> parse(String text, int at);

    default <R> Parser<R> map(Fn<? super T, ? extends R> f) {
      return (text, at) -> {
        Result<T> result = parse(text, at);
        return result == null ? null : new Result<>(f.apply(result.value()), result.next());
      };
    }

    default <R> Parser<R> bind(Fn<? super T, ? extends Parser<R>> f) {
      return (text, at) -> {
        Result<T> result = parse(text, at);
        return result == null ? null : f.apply(result.value).parse(text, result.next);
      };
    }

    default Parser<T> or(Parser<? extends T> other) {
      return (text, at) -> {
        Result<T> mine = parse(text, at);
        if (mine != null) {
          return mine;
        }
        Result<? extends T> theirs = other.parse(text, at);
        return theirs == null ? null : new Result<>(theirs.value(), theirs.next());
      };
    }

    default <R> Parser<R> then(Parser<R> next) {
      return bind(ignored -> next);
    }

    default <R> Parser<T> before(Parser<R> next) {
      return bind(value -> next.map(ignored -> value));
    }

    default <U, R> Parser<R> with(Parser<U> next, Fn2<? super T, ? super U, R> f) {
      return bind(a -> next.map(b -> f.apply(a, b)));
    }

    default Parser<Chain<T>> many() {
      Parser<Chain<T>> none = value(null);
      return bind(head -> many().map(tail -> new Chain<>(head, tail))).or(none);
    }

    default Parser<T> token() {
      return before(satisfies(c -> c == ' ').many());
    }

    /** Operators between operands, from the left. */
    default Parser<T> leftBy(Parser<? extends Fn2<T, T, T>> operator) {
      class Rest {
        Parser<T> after(T left) {
          return operator.<T>bind(f -> bind(right -> after(f.apply(left, right)))).or(value(left));
        }
      }
      return bind(new Rest()::after);
    }

    default Parser<T> rightBy(Parser<Fn2<T, T, T>> operator) {
      return bind(
          left ->
              operator
                  .<T>bind(f -> rightBy(operator).map(right -> f.apply(left, right)))
                  .or(value(left)));
    }

    static <T> Parser<T> value(T value) {
      return (text, at) -> new Result<>(value, at);
    }

    static <T> Parser<T> lazy(Fn<Void, Parser<T>> parser) {
      return (text, at) -> parser.apply(null).parse(text, at);
    }

    static Parser<Character> satisfies(Test test) {
      return (text, at) ->
          at < text.length() && test.test(text.charAt(at))
              ? new Result<>(text.charAt(at), at + 1)
              : null;
    }

    static Parser<String> word(String word) {
      return (text, at) ->
          text.startsWith(word, at) ? new Result<>(word, at + word.length()) : null;
    }
  }

  static final Parser<Integer> DIGIT = Parser.satisfies(Character::isDigit).map(c -> c - '0');
  static final Parser<Long> NUMBER =
      DIGIT
          .with(
              DIGIT.many(),
              (first, rest) -> {
                long n = first;
                for (Chain<Integer> each = rest; each != null; each = each.tail()) {
                  n = 10 * n + each.head();
                }
                return n;
              })
          .token();

  static Parser<Fn2<Long, Long, Long>> operator(String sign, Fn2<Long, Long, Long> f) {
    return Parser.word(sign).token().map(ignored -> f);
  }

  static final Parser<Long> ATOM =
      NUMBER
          .or(
              Parser.word("(")
                  .token()
                  .then(Parser.lazy(v -> sum()))
                  .before(Parser.word(")").token()))
          .or(Parser.word("-").token().then(Parser.lazy(v -> ParserCombinators.ATOM)).map(n -> -n));
  static final Parser<Long> POWER = ATOM.rightBy(operator("^", ParserCombinators::power));
  static final Parser<Long> PRODUCT =
      POWER.leftBy(
          operator("*", (a, b) -> a * b)
              .or(operator("/", (a, b) -> a / b))
              .or(operator("%", (a, b) -> a % b)));

  static Parser<Long> sum() {
    return PRODUCT.leftBy(operator("+", Long::sum).or(operator("-", (a, b) -> a - b)));
  }

  static long power(long base, long exponent) {
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
  }

  static final Parser<Object> LIST =
      Parser.word("[")
          .token()
          .then(
              Parser.<Object>lazy(v -> ParserCombinators.ITEM)
                  .before(Parser.word(",").token().or(Parser.value("")))
                  .many())
          .before(Parser.word("]").token())
          .map(chain -> "list<" + chain + ">");
  static final Parser<Object> ITEM =
      LIST.or(sum())
          .or(
              Parser.satisfies(Character::isLetter)
                  .with(
                      Parser.satisfies(Character::isLetter).many(),
                      (first, more) -> "name " + first + "," + more)
                  .token());

  static <T> void show(Parser<T> parser, String text) {
    Result<T> result;
    try {
      result = parser.parse(text, 0);
    } catch (ArithmeticException e) {
      System.out.println(text + " fails: " + e.getMessage());
      return;
    }
    System.out.println(
        result == null
            ? text + " is wrong"
            : text
                + " = "
                + result.value()
                + (result.next() < text.length() ? " and " + text.substring(result.next()) : ""));
  }

  public static void main(String[] args) {
    show(sum(), "1 + 2 * 3");
    show(sum(), "(1 + 2) * 3 - -4");
    show(sum(), "2 ^ 3 ^ 2 / 5 % 7");
    show(sum(), "100 - 10 - 1");
    show(sum(), "8 / (3 - 3)");
    show(sum(), "((((12))))+");
    show(sum(), "*5");
    show(sum(), "12345678901234567890");
    show(LIST, "[1, 2 + 3, [ 4 , [ ] , abc, 5*5], 6]");
    show(LIST, "[1, [2]");
    show(Parser.word("if").or(Parser.word("in")).or(Parser.word("i")).many(), "ifinifiixif");
    show(
        DIGIT.<Integer>bind(n -> n % 2 == 0 ? Parser.value(n / 2) : (text, at) -> null).many(),
        "8642135");
  }
}
