import java.util.Arrays;
import java.util.Random;

/**
 * Numbers of any size in arrays of ints: school methods, Karatsuba, division, powers, roots, texts.
 */
public final class LargeNumbers implements Comparable<LargeNumbers> {
  static final LargeNumbers ZERO = new LargeNumbers(0, new int[0]);
  static final LargeNumbers ONE = of(1);
  private static final long MASK = 0xffffffffL;

  private final int sign;
  private final int[] words;

  private LargeNumbers(int sign, int[] words) {
    int n = words.length;
    while (n > 0 && words[n - 1] == 0) {
      n--;
    }
    this.words = n == words.length ? words : Arrays.copyOf(words, n);
    this.sign = n == 0 ? 0 : sign;
  }

  static LargeNumbers of(long value) {
    long m = Math.abs(value);
    return new LargeNumbers(Long.signum(value), new int[] {(int) m, (int) (m >>> 32)});
  }

  static LargeNumbers parse(String text) {
    boolean minus = text.startsWith("-");
    int[] words = new int[text.length() / 9 + 1];
    for (int i = minus ? 1 : 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new NumberFormatException("digit " + text.charAt(i) + " at " + i);
      }
      long carry = digit;
      for (int j = 0; j < words.length; j++) {
        carry += (words[j] & MASK) * 10;
        words[j] = (int) carry;
        carry >>>= 32;
      }
    }
    if (text.length() == (minus ? 1 : 0)) {
      throw new NumberFormatException("no digits");
    }
    return new LargeNumbers(minus ? -1 : 1, words);
  }

  private static int compare(int[] a, int[] b) {
    if (a.length != b.length) {
      return Integer.compare(a.length, b.length);
    }
    for (int i = a.length - 1; i >= 0; i--) {
      if (a[i] != b[i]) {
        return Integer.compareUnsigned(a[i], b[i]);
      }
    }
    return 0;
  }

  private static int[] sum(int[] a, int[] b) {
    if (a.length < b.length) {
      return sum(b, a);
    }
    int[] out = new int[a.length + 1];
    long carry = 0;
    for (int i = 0; i < a.length; i++) {
      carry += (a[i] & MASK) + (i < b.length ? b[i] & MASK : 0);
      out[i] = (int) carry;
      carry >>>= 32;
    }
    out[a.length] = (int) carry;
    return out;
  }

  /** What is left of the larger. */
  private static int[] difference(int[] a, int[] b) {
    int[] out = new int[a.length];
    long borrow = 0;
    for (int i = 0; i < a.length; i++) {
      borrow += (a[i] & MASK) - (i < b.length ? b[i] & MASK : 0);
      out[i] = (int) borrow;
      borrow >>= 32;
    }
    return out;
  }

  LargeNumbers negated() {
    return new LargeNumbers(-sign, words);
  }

  LargeNumbers plus(LargeNumbers other) {
    if (sign == 0 || other.sign == 0) {
      return sign == 0 ? other : this;
    }
    if (sign == other.sign) {
      return new LargeNumbers(sign, sum(words, other.words));
    }
    int order = compare(words, other.words);
    return order == 0
        ? ZERO
        : order > 0
            ? new LargeNumbers(sign, difference(words, other.words))
            : new LargeNumbers(other.sign, difference(other.words, words));
  }

  LargeNumbers minus(LargeNumbers other) {
    return plus(other.negated());
  }

  LargeNumbers times(LargeNumbers other) {
    if (Math.min(words.length, other.words.length) >= 8) {
      return karatsuba(other);
    }
    int[] out = new int[words.length + other.words.length];
    for (int i = 0; i < words.length; i++) {
      long carry = 0;
      for (int j = 0; j < other.words.length; j++) {
        carry += (words[i] & MASK) * (other.words[j] & MASK) + (out[i + j] & MASK);
        out[i + j] = (int) carry;
        carry >>>= 32;
      }
      out[i + other.words.length] = (int) carry;
    }
    return new LargeNumbers(sign * other.sign, out);
  }

  private LargeNumbers part(int from, int to) {
    return from >= words.length
        ? ZERO
        : new LargeNumbers(1, Arrays.copyOfRange(words, from, Math.min(to, words.length)));
  }

  private LargeNumbers shiftedWords(int n) {
    int[] out = new int[words.length + n];
    System.arraycopy(words, 0, out, n, words.length);
    return new LargeNumbers(sign, out);
  }

  private LargeNumbers karatsuba(LargeNumbers other) {
    int half = (Math.max(words.length, other.words.length) + 1) / 2;
    LargeNumbers low = part(0, half);
    LargeNumbers high = part(half, words.length);
    LargeNumbers otherLow = other.part(0, half);
    LargeNumbers otherHigh = other.part(half, other.words.length);
    LargeNumbers a = high.times(otherHigh);
    LargeNumbers c = low.times(otherLow);
    LargeNumbers b = low.plus(high).times(otherLow.plus(otherHigh)).minus(a).minus(c);
    LargeNumbers product = a.shiftedWords(2 * half).plus(b.shiftedWords(half)).plus(c);
    return sign * other.sign < 0 ? product.negated() : product;
  }

  /** Quotient and remainder, which has the sign of this. */
  LargeNumbers[] divide(LargeNumbers divisor) {
    if (divisor.sign == 0) {
      throw new ArithmeticException("division by zero");
    }
    if (compare(words, divisor.words) < 0) {
      return new LargeNumbers[] {ZERO, this};
    }
    if (divisor.words.length == 1) {
      int[] out = new int[words.length];
      int rest = shortDivision(words, divisor.words[0], out);
      return new LargeNumbers[] {
        new LargeNumbers(sign * divisor.sign, out), new LargeNumbers(sign, new int[] {rest})
      };
    }
    int shift = Integer.numberOfLeadingZeros(divisor.words[divisor.words.length - 1]);
    int[] v = Arrays.copyOf(divisor.shifted(shift).words, divisor.words.length);
    int[] u = Arrays.copyOf(shifted(shift).words, words.length + 1);
    int n = v.length;
    int[] q = new int[u.length - n];
    long top = v[n - 1] & MASK;
    for (int j = q.length - 1; j >= 0; j--) {
      long two = (u[j + n] & MASK) << 32 | u[j + n - 1] & MASK;
      long guess = Long.divideUnsigned(two, top);
      long rest = Long.remainderUnsigned(two, top);
      while (guess > MASK
          || Long.compareUnsigned(guess * (v[n - 2] & MASK), rest << 32 | u[j + n - 2] & MASK)
              > 0) {
        guess--;
        rest += top;
        if (rest > MASK) {
          break;
        }
      }
      long borrow = 0;
      for (int i = 0; i < n; i++) {
        long p = guess * (v[i] & MASK);
        long t = (u[i + j] & MASK) - borrow - (p & MASK);
        u[i + j] = (int) t;
        borrow = (p >>> 32) - (t >> 32);
      }
      long t = (u[j + n] & MASK) - borrow;
      u[j + n] = (int) t;
      if (t < 0) {
        guess--;
        long carry = 0;
        for (int i = 0; i < n; i++) {
          carry += (u[i + j] & MASK) + (v[i] & MASK);
          u[i + j] = (int) carry;
          carry >>>= 32;
        }
        u[j + n] += (int) carry;
      }
      q[j] = (int) guess;
    }
    return new LargeNumbers[] {
      new LargeNumbers(sign * divisor.sign, q), new LargeNumbers(sign, u).shifted(-shift)
    };
  }

  private static int shortDivision(int[] words, int divisor, int[] out) {
    long rest = 0;
    for (int i = words.length - 1; i >= 0; i--) {
      long two = rest << 32 | words[i] & MASK;
      out[i] = (int) Long.divideUnsigned(two, divisor & MASK);
      rest = Long.remainderUnsigned(two, divisor & MASK);
    }
    return (int) rest;
  }

  LargeNumbers shifted(int n) {
    if (n < 0) {
      int whole = -n / 32;
      int bits = -n % 32;
      int[] out = new int[Math.max(0, words.length - whole)];
      for (int i = 0; i < out.length; i++) {
        long two =
            (i + whole + 1 < words.length ? (long) words[i + whole + 1] << 32 : 0)
                | words[i + whole] & MASK;
        out[i] = (int) (two >>> bits);
      }
      return new LargeNumbers(sign, out);
    }
    int[] out = new int[words.length + n / 32 + 1];
    for (int i = 0; i < words.length; i++) {
      long two = (words[i] & MASK) << n % 32;
      out[i + n / 32] |= (int) two;
      out[i + n / 32 + 1] |= (int) (two >>> 32);
    }
    return new LargeNumbers(sign, out);
  }

  LargeNumbers power(int n) {
    LargeNumbers result = ONE;
    LargeNumbers square = this;
    for (; n > 0; n >>= 1) {
      if ((n & 1) == 1) {
        result = result.times(square);
      }
      square = square.times(square);
    }
    return result;
  }

  LargeNumbers powerModulo(LargeNumbers exponent, LargeNumbers modulus) {
    LargeNumbers result = ONE;
    for (int i = exponent.words.length * 32 - 1; i >= 0; i--) {
      result = result.times(result).divide(modulus)[1];
      if ((exponent.words[i / 32] >>> i % 32 & 1) == 1) {
        result = result.times(this).divide(modulus)[1];
      }
    }
    return result;
  }

  LargeNumbers root() {
    if (sign <= 0) {
      return this;
    }
    LargeNumbers guess = ONE.shifted((words.length * 32 + 1) / 2);
    while (true) {
      LargeNumbers better = guess.plus(divide(guess)[0]).shifted(-1);
      if (better.compareTo(guess) >= 0) {
        return guess;
      }
      guess = better;
    }
  }

  static LargeNumbers gcd(LargeNumbers a, LargeNumbers b) {
    while (b.sign != 0) {
      LargeNumbers rest = a.divide(b)[1];
      a = b;
      b = rest;
    }
    return a;
  }

  @Override
  public int compareTo(LargeNumbers other) {
    return sign != other.sign
        ? Integer.compare(sign, other.sign)
        : sign * compare(words, other.words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LargeNumbers n && compareTo(n) == 0;
  }

  @Override
  public int hashCode() {
    return sign * Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    if (sign == 0) {
      return "0";
    }
    StringBuilder text = new StringBuilder();
    int[] rest = words.clone();
    int length = rest.length;
    while (length > 0) {
      int[] out = new int[length];
      int digits = shortDivision(Arrays.copyOf(rest, length), 1_000_000_000, out);
      rest = out;
      while (length > 0 && rest[length - 1] == 0) {
        length--;
      }
      for (int i = 0; i < 9 && (length > 0 || digits > 0); i++) {
        text.append((char) ('0' + digits % 10));
        digits /= 10;
      }
    }
    return text.append(sign < 0 ? "-" : "").reverse().toString();
  }

  static LargeNumbers random(Random random, int words) {
    int[] all = new int[words];
    for (int i = 0; i < words; i++) {
      all[i] = random.nextInt(4) == 0 ? -random.nextInt(2) : random.nextInt();
    }
    return new LargeNumbers(random.nextBoolean() ? 1 : -1, all);
  }

  public static void main(String[] args) {
    LargeNumbers factorial = ONE;
    for (int i = 2; i <= 60; i++) {
      factorial = factorial.times(of(i));
    }
    System.out.println(factorial);
    LargeNumbers a = ZERO;
    LargeNumbers b = ONE;
    for (int i = 0; i < 300; i++) {
      LargeNumbers next = a.plus(b);
      a = b;
      b = next;
    }
    System.out.println(a + " " + gcd(a, factorial));
    System.out.println(of(2).power(200) + " " + of(-3).power(41));
    System.out.println(of(3).power(200).divide(of(2).power(100))[0]);
    System.out.println(
        of(2).powerModulo(of(1_000_000_006), of(1_000_000_007))
            + " "
            + of(7).powerModulo(factorial, parse("1000000000000000003")));
    System.out.println(of(2).times(of(10).power(60)).root());
    System.out.println(
        of(Long.MIN_VALUE + 1)
            + " "
            + of(Long.MAX_VALUE).plus(ONE)
            + " "
            + parse("-000120")
            + " "
            + ZERO.negated()
            + " "
            + parse("-0").equals(ZERO));
    Random random = new Random(77);
    int good = 0;
    for (int i = 0; i < 400; i++) {
      LargeNumbers x = random(random, 1 + random.nextInt(24));
      LargeNumbers y = random(random, 1 + random.nextInt(12));
      if (y.equals(ZERO)) {
        continue;
      }
      LargeNumbers[] parts = x.divide(y);
      boolean same = parts[0].times(y).plus(parts[1]).equals(x);
      boolean small = compare(parts[1].words, y.words) < 0 && parts[1].sign * x.sign >= 0;
      boolean text = parse(x.toString()).equals(x);
      boolean shift = x.shifted(37).shifted(-37).equals(x);
      boolean square = x.plus(y).times(x.minus(y)).equals(x.times(x).minus(y.times(y)));
      good += same && small && text && shift && square ? 1 : 0;
    }
    System.out.println(good);
    for (String wrong : new String[] {"12x", "", "-"}) {
      try {
        System.out.println(parse(wrong));
      } catch (NumberFormatException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      ONE.divide(ZERO);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    LargeNumbers[] sorted = {of(5), of(-7), ZERO, factorial, factorial.negated(), of(1L << 40)};
    Arrays.sort(sorted);
    System.out.println(Arrays.toString(sorted));
  }
}
