/** Whole numbers of any size in arrays of int: sums, products, quotients and powers. */
public class BigNumbers {
  private static final long MASK = 0xFFFFFFFFL;

  static final BigNumbers ZERO = new BigNumbers(new int[0]);
  static final BigNumbers ONE = of(1);

  /** The least significant digit comes first; there are no zeros at the end. */
  private final int[] digits;

  private BigNumbers(int[] digits) {
    this.digits = digits;
  }

  static BigNumbers of(int value) {
    return value == 0 ? ZERO : new BigNumbers(new int[] {value});
  }

  static BigNumbers parse(String text) {
    BigNumbers result = ZERO;
    BigNumbers ten = of(10);
    for (int i = 0; i < text.length(); i++) {
      result = result.times(ten).plus(of(text.charAt(i) - '0'));
    }
    return result;
  }

  private static BigNumbers trimmed(int[] digits) {
    int length = digits.length;
    while (length > 0 && digits[length - 1] == 0) {
      length--;
    }
    if (length == digits.length) {
      return new BigNumbers(digits);
    }
    int[] shorter = new int[length];
    for (int i = 0; i < length; i++) {
      shorter[i] = digits[i];
    }
    return new BigNumbers(shorter);
  }

  private long digit(int index) {
    return index < digits.length ? digits[index] & MASK : 0;
  }

  boolean isZero() {
    return digits.length == 0;
  }

  BigNumbers plus(BigNumbers other) {
    int[] sum = new int[Math.max(digits.length, other.digits.length) + 1];
    long carry = 0;
    for (int i = 0; i < sum.length; i++) {
      carry += digit(i) + other.digit(i);
      sum[i] = (int) carry;
      carry >>>= 32;
    }
    return trimmed(sum);
  }

  /** The other number must not be greater. */
  BigNumbers minus(BigNumbers other) {
    int[] difference = new int[digits.length];
    long borrow = 0;
    for (int i = 0; i < difference.length; i++) {
      borrow += digit(i) - other.digit(i);
      difference[i] = (int) borrow;
      borrow >>= 32;
    }
    return trimmed(difference);
  }

  BigNumbers times(BigNumbers other) {
    int[] product = new int[digits.length + other.digits.length];
    for (int i = 0; i < digits.length; i++) {
      long carry = 0;
      for (int j = 0; j < other.digits.length; j++) {
        carry += digit(i) * other.digit(j) + (product[i + j] & MASK);
        product[i + j] = (int) carry;
        carry >>>= 32;
      }
      product[i + other.digits.length] = (int) carry;
    }
    return trimmed(product);
  }

  int compareTo(BigNumbers other) {
    if (digits.length != other.digits.length) {
      return Integer.compare(digits.length, other.digits.length);
    }
    for (int i = digits.length - 1; i >= 0; i--) {
      if (digits[i] != other.digits[i]) {
        return Integer.compareUnsigned(digits[i], other.digits[i]);
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BigNumbers && compareTo((BigNumbers) other) == 0;
  }

  static class Quotient {
    final BigNumbers whole;
    final BigNumbers rest;

    Quotient(BigNumbers whole, BigNumbers rest) {
      this.whole = whole;
      this.rest = rest;
    }
  }

  /** Bit by bit, from the top. */
  Quotient dividedBy(BigNumbers divisor) {
    int[] quotient = new int[digits.length];
    BigNumbers rest = ZERO;
    for (int i = digits.length * 32 - 1; i >= 0; i--) {
      rest = rest.plus(rest);
      if ((digits[i >> 5] >>> (i & 31) & 1) != 0) {
        rest = rest.plus(ONE);
      }
      if (rest.compareTo(divisor) >= 0) {
        rest = rest.minus(divisor);
        quotient[i >> 5] |= 1 << i;
      }
    }
    return new Quotient(trimmed(quotient), rest);
  }

  BigNumbers power(int exponent) {
    BigNumbers result = ONE;
    for (BigNumbers base = this; exponent > 0; base = base.times(base), exponent >>= 1) {
      if ((exponent & 1) != 0) {
        result = result.times(base);
      }
    }
    return result;
  }

  BigNumbers gcd(BigNumbers other) {
    return other.isZero() ? this : other.gcd(dividedBy(other).rest);
  }

  void print() {
    int[] left = new int[digits.length];
    for (int i = 0; i < left.length; i++) {
      left[i] = digits[i];
    }
    char[] text = new char[10 * digits.length + 1];
    int at = text.length;
    int length = left.length;
    do {
      long rest = 0;
      for (int i = length - 1; i >= 0; i--) {
        rest = rest << 32 | left[i] & MASK;
        left[i] = (int) (rest / 10);
        rest %= 10;
      }
      text[--at] = (char) ('0' + rest);
      while (length > 0 && left[length - 1] == 0) {
        length--;
      }
    } while (length > 0);
    while (at < text.length) {
      System.out.print(text[at++]);
    }
    System.out.println();
  }

  public static void main(String[] args) {
    BigNumbers factorial = ONE;
    for (int i = 2; i <= 40; i++) {
      factorial = factorial.times(of(i));
    }
    factorial.print();
    BigNumbers a = ZERO;
    BigNumbers b = ONE;
    for (int i = 0; i < 250; i++) {
      BigNumbers next = a.plus(b);
      a = b;
      b = next;
    }
    a.print();
    of(2).power(200).print();
    of(-1).plus(ONE).print();
    ZERO.print();
    BigNumbers large = parse("123456789012345678901234567890");
    large.print();
    Quotient quotient = large.dividedBy(parse("987654321987"));
    quotient.whole.print();
    quotient.rest.print();
    BigNumbers back = quotient.whole.times(parse("987654321987")).plus(quotient.rest);
    System.out.println(back.equals(large));
    System.out.println(back == large);
    System.out.println(back.minus(ONE).equals(large));
    factorial.gcd(of(6).power(50)).print();
    large.minus(large).print();
    System.out.println(factorial.dividedBy(of(41)).rest.equals(of(40)));
  }
}
