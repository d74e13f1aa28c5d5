//: power(2, 10) == 1024
//: power(3, 40) == -6289078614652622815L
//: power(-7, 3) == -343
//: modular(2, 64, 1000000007) == 582344008
//: modular(5, 0, 13) == 1
//: squareRoot(0) == 0
//: squareRoot(99) == 9
//: squareRoot(2147395600) == 46340
//: squareRoot(2147483647) == 46340
//: collatz(27) == 111
//: factorial(20) == 2432902008176640000L
//: factorial(21) == -4249290049419214848L
//: fibonacci(92) == 7540113804746346429L
//: fibonacci(93) == -6246583658587674878L
public final class Powers {
  static long power(long base, int exponent) {
    long result = 1;
    for (int i = exponent; i > 0; i >>= 1) {
      if ((i & 1) != 0) {
        result *= base;
      }
      base *= base;
    }
    return result;
  }

  static long modular(long base, int exponent, long modulus) {
    long result = 1;
    base %= modulus;
    for (; exponent > 0; exponent /= 2, base = base * base % modulus) {
      result = exponent % 2 == 1 ? result * base % modulus : result;
    }
    return result;
  }

  static int squareRoot(int x) {
    long low = 0;
    long high = 46341;
    while (high - low > 1) {
      long middle = low + high >>> 1;
      if (middle * middle <= x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (int) low;
  }

  static int collatz(long n) {
    int steps = 0;
    while (n != 1) {
      n = (n & 1) == 0 ? n / 2 : 3 * n + 1;
      steps++;
    }
    return steps;
  }

  static long factorial(int n) {
    return n <= 1 ? 1 : n * factorial(n - 1);
  }

  static long fibonacci(int n) {
    long a = 0;
    long b = 1;
    while (n-- > 0) {
      b = a + (a = b);
    }
    return a;
  }
}
