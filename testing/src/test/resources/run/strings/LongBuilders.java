/** Builders that grow large, and what can be computed from their text. */
public class LongBuilders {
  public static void main(String[] args) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 20000; i++) {
      b.append(i).append(i % 3 == 0 ? ", " : ";");
      if (i % 1000 == 0) {
        System.out.println(b.capacity());
      }
    }
    System.out.println(b.length());
    System.out.println(b.toString().hashCode());
    System.out.println(b.indexOf("19999"));
    System.out.println(b.lastIndexOf(", 3"));
    System.out.println(b.reverse().toString().hashCode());
    b.insert(0, '\u1234');
    System.out.println(b.capacity());
    System.out.println(b.toString().hashCode());
    while (b.length() > 10) {
      b.delete(b.length() / 3, b.length() / 2 + 1);
    }
    System.out.println(b.length());
    String doubled = "ab\u00e9";
    for (int i = 0; i < 12; i++) {
      doubled = doubled.concat(doubled);
    }
    System.out.println(doubled.length());
    System.out.println(doubled.equals("ab\u00e9".repeat(4096)));
    System.out.println(doubled.hashCode());
    System.out.println(doubled.replace("ba", "").length());
    System.out.println(doubled.replace("a", "\u0100\u0101").hashCode());
    System.out.println(doubled.substring(5000, 6000).hashCode());
    StringBuilder primes = new StringBuilder();
    for (int n = 2; primes.length() < 2000; n++) {
      boolean prime = true;
      for (int d = 2; d * d <= n && prime; d++) {
        prime = n % d != 0;
      }
      if (prime) {
        primes.append(n).append(' ');
      }
    }
    System.out.println(primes);
  }
}
