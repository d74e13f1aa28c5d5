import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** LZ77, LZW, run lengths, move to front with Burrows and Wheeler, base 64, and checksums. */
public class Compression {
  static class Bytes {
    private byte[] data = new byte[8];
    private int length;

    Bytes add(int... values) {
      for (int value : values) {
        if (length == data.length) {
          data = Arrays.copyOf(data, 2 * length);
        }
        data[length++] = (byte) value;
      }
      return this;
    }

    byte[] toArray() {
      return Arrays.copyOf(data, length);
    }
  }

  interface Codec {
    byte[] encode(byte[] data);

    byte[] decode(byte[] data);

    default Codec then(Codec next) {
      Codec first = this;
      return new Codec() {
        @Override
        public byte[] encode(byte[] data) {
          return next.encode(first.encode(data));
        }

        @Override
        public byte[] decode(byte[] data) {
          return first.decode(next.decode(data));
        }
      };
    }
  }

  /** Triples of distance, length and the next byte. */
  static class Lz77 implements Codec {
    private static final int WINDOW = 255;

    @Override
    public byte[] encode(byte[] data) {
      Bytes out = new Bytes();
      Map<Integer, List<Integer>> places = new HashMap<>();
      for (int at = 0; at < data.length; ) {
        int best = 0;
        int distance = 0;
        if (at + 2 < data.length) {
          List<Integer> starts = places.getOrDefault(key(data, at), List.of());
          for (int i = starts.size() - 1; i >= 0 && at - starts.get(i) <= WINDOW; i--) {
            int from = starts.get(i);
            int n = 0;
            while (n < 255 && at + n < data.length - 1 && data[from + n] == data[at + n]) {
              n++;
            }
            if (n > best) {
              best = n;
              distance = at - from;
            }
          }
        }
        out.add(distance, best, data[at + best]);
        for (int end = at + best + 1; at < end; at++) {
          if (at + 2 < data.length) {
            places.computeIfAbsent(key(data, at), k -> new ArrayList<>()).add(at);
          }
        }
      }
      return out.toArray();
    }

    private static int key(byte[] data, int at) {
      return (data[at] & 0xff) << 16 | (data[at + 1] & 0xff) << 8 | data[at + 2] & 0xff;
    }

    @Override
    public byte[] decode(byte[] data) {
      Bytes out = new Bytes();
      for (int i = 0; i < data.length; i += 3) {
        int distance = data[i] & 0xff;
        for (int n = data[i + 1] & 0xff; n > 0; n--) {
          out.add(out.data[out.length - distance]);
        }
        out.add(data[i + 2]);
      }
      return out.toArray();
    }
  }

  /** Codes of twelve bits. */
  static class Lzw implements Codec {
    @Override
    public byte[] encode(byte[] data) {
      Map<Integer, Integer> table = new HashMap<>();
      List<Integer> codes = new ArrayList<>();
      int next = 256;
      int current = -1;
      for (byte b : data) {
        int value = b & 0xff;
        if (current < 0) {
          current = value;
          continue;
        }
        int key = current << 8 | value;
        Integer known = table.get(key);
        if (known != null) {
          current = known;
          continue;
        }
        codes.add(current);
        if (next < 4095) {
          table.put(key, next++);
        }
        current = value;
      }
      if (current >= 0) {
        codes.add(current);
      }
      Bytes out = new Bytes();
      for (int i = 0; i < codes.size(); i += 2) {
        int a = codes.get(i);
        int b = i + 1 < codes.size() ? codes.get(i + 1) : 4095;
        out.add(a >> 4, a << 4 | b >> 8, b);
      }
      return out.toArray();
    }

    @Override
    public byte[] decode(byte[] data) {
      List<byte[]> table = new ArrayList<>();
      for (int i = 0; i < 256; i++) {
        table.add(new byte[] {(byte) i});
      }
      Bytes out = new Bytes();
      byte[] previous = null;
      for (int i = 0; i < data.length; i += 3) {
        int two = (data[i] & 0xff) << 16 | (data[i + 1] & 0xff) << 8 | data[i + 2] & 0xff;
        for (int code : new int[] {two >> 12, two & 4095}) {
          if (code == 4095) {
            continue;
          }
          byte[] entry;
          if (code < table.size()) {
            entry = table.get(code);
          } else {
            entry = Arrays.copyOf(previous, previous.length + 1);
            entry[previous.length] = previous[0];
          }
          for (byte b : entry) {
            out.add(b);
          }
          if (previous != null && table.size() < 4095) {
            byte[] added = Arrays.copyOf(previous, previous.length + 1);
            added[previous.length] = entry[0];
            table.add(added);
          }
          previous = entry;
        }
      }
      return out.toArray();
    }
  }

  static class RunLengths implements Codec {
    @Override
    public byte[] encode(byte[] data) {
      Bytes out = new Bytes();
      for (int i = 0; i < data.length; ) {
        int run = 1;
        while (i + run < data.length && run < 255 && data[i + run] == data[i]) {
          run++;
        }
        if (run > 3 || data[i] == 0) {
          out.add(0, run, data[i]);
        } else {
          for (int n = 0; n < run; n++) {
            out.add(data[i]);
          }
        }
        i += run;
      }
      return out.toArray();
    }

    @Override
    public byte[] decode(byte[] data) {
      Bytes out = new Bytes();
      for (int i = 0; i < data.length; i++) {
        if (data[i] != 0) {
          out.add(data[i]);
          continue;
        }
        for (int n = data[i + 1] & 0xff; n > 0; n--) {
          out.add(data[i + 2]);
        }
        i += 2;
      }
      return out.toArray();
    }
  }

  static class BurrowsWheeler implements Codec {
    @Override
    public byte[] encode(byte[] data) {
      int n = data.length;
      Integer[] rotations = new Integer[n];
      Arrays.setAll(rotations, i -> i);
      Arrays.sort(
          rotations,
          (a, b) -> {
            for (int i = 0; i < n; i++) {
              int order = (data[(a + i) % n] & 0xff) - (data[(b + i) % n] & 0xff);
              if (order != 0) {
                return order;
              }
            }
            return a - b;
          });
      Bytes out = new Bytes();
      int start = Arrays.asList(rotations).indexOf(0);
      out.add(start >> 8, start);
      for (int rotation : rotations) {
        out.add(data[(rotation + n - 1) % n]);
      }
      return out.toArray();
    }

    @Override
    public byte[] decode(byte[] data) {
      int n = data.length - 2;
      int[] counts = new int[257];
      for (int i = 0; i < n; i++) {
        counts[(data[i + 2] & 0xff) + 1]++;
      }
      for (int i = 0; i < 256; i++) {
        counts[i + 1] += counts[i];
      }
      int[] next = new int[n];
      for (int i = 0; i < n; i++) {
        next[counts[data[i + 2] & 0xff]++] = i;
      }
      byte[] out = new byte[n];
      int at = n == 0 ? 0 : next[(data[0] & 0xff) << 8 | data[1] & 0xff];
      for (int i = 0; i < n; i++) {
        out[i] = data[at + 2];
        at = next[at];
      }
      return out;
    }
  }

  static class MoveToFront implements Codec {
    private static List<Byte> alphabet() {
      List<Byte> all = new ArrayList<>();
      for (int i = 0; i < 256; i++) {
        all.add((byte) i);
      }
      return all;
    }

    @Override
    public byte[] encode(byte[] data) {
      List<Byte> alphabet = alphabet();
      byte[] out = new byte[data.length];
      for (int i = 0; i < data.length; i++) {
        int at = alphabet.indexOf(data[i]);
        out[i] = (byte) at;
        alphabet.add(0, alphabet.remove(at));
      }
      return out;
    }

    @Override
    public byte[] decode(byte[] data) {
      List<Byte> alphabet = alphabet();
      byte[] out = new byte[data.length];
      for (int i = 0; i < data.length; i++) {
        out[i] = alphabet.remove(data[i] & 0xff);
        alphabet.add(0, out[i]);
      }
      return out;
    }
  }

  static class Base64 implements Codec {
    private static final String LETTERS =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    @Override
    public byte[] encode(byte[] data) {
      Bytes out = new Bytes();
      for (int i = 0; i < data.length; i += 3) {
        int bits = (data[i] & 0xff) << 16;
        bits |= i + 1 < data.length ? (data[i + 1] & 0xff) << 8 : 0;
        bits |= i + 2 < data.length ? data[i + 2] & 0xff : 0;
        out.add(LETTERS.charAt(bits >> 18), LETTERS.charAt(bits >> 12 & 63));
        out.add(i + 1 < data.length ? LETTERS.charAt(bits >> 6 & 63) : '=');
        out.add(i + 2 < data.length ? LETTERS.charAt(bits & 63) : '=');
      }
      return out.toArray();
    }

    @Override
    public byte[] decode(byte[] data) {
      Bytes out = new Bytes();
      int bits = 0;
      int n = 0;
      for (byte b : data) {
        if (b == '=') {
          break;
        }
        int value = LETTERS.indexOf(b);
        if (value < 0) {
          throw new IllegalArgumentException("letter " + (char) b);
        }
        bits = bits << 6 | value;
        n += 6;
        if (n >= 8) {
          n -= 8;
          out.add(bits >> n);
        }
      }
      return out.toArray();
    }
  }

  static int crc(byte... data) {
    int crc = -1;
    for (byte b : data) {
      crc ^= b & 0xff;
      for (int i = 0; i < 8; i++) {
        crc = crc >>> 1 ^ (0xedb88320 & -(crc & 1));
      }
    }
    return ~crc;
  }

  static long adler(byte... data) {
    int a = 1;
    int b = 0;
    for (byte each : data) {
      a = (a + (each & 0xff)) % 65521;
      b = (b + a) % 65521;
    }
    return (b << 16 | a) & 0xffffffffL;
  }

  static byte[] bytes(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) text.charAt(i);
    }
    return bytes;
  }

  static String text(byte... bytes) {
    StringBuilder text = new StringBuilder();
    for (byte b : bytes) {
      text.append((char) (b & 0xff));
    }
    return text.toString();
  }

  public static void main(String[] args) {
    Map<String, Codec> codecs = new LinkedHashMap<>();
    codecs.put("lz77", new Lz77());
    codecs.put("lzw", new Lzw());
    codecs.put("rle", new RunLengths());
    codecs.put("bwt", new BurrowsWheeler());
    codecs.put("mtf", new MoveToFront());
    codecs.put("base64", new Base64());
    codecs.put("bzip", codecs.get("bwt").then(codecs.get("mtf")).then(codecs.get("rle")));
    codecs.put("mail", codecs.get("lz77").then(codecs.get("base64")));
    Random random = new Random(12);
    byte[] noise = new byte[100];
    random.nextBytes(noise);
    byte[] ramp = new byte[600];
    for (int i = 0; i < ramp.length; i++) {
      ramp[i] = (byte) (i / 40 * i % 7);
    }
    byte[][] samples = {
      {},
      {42},
      bytes("banana bandana banana"),
      bytes("a".repeat(300)),
      bytes("the cat sat on the mat, the rat sat on the cat. ".repeat(4)),
      noise,
      ramp,
      new byte[50]
    };
    Function<byte[], String> sums = data -> Integer.toHexString(crc(data)) + "/" + adler(data);
    for (byte[] sample : samples) {
      StringBuilder line = new StringBuilder(sample.length + " " + sums.apply(sample) + ":");
      codecs.forEach(
          (name, codec) -> {
            byte[] encoded = codec.encode(sample);
            boolean same = Arrays.equals(codec.decode(encoded), sample);
            line.append(' ')
                .append(name)
                .append('=')
                .append(encoded.length)
                .append(same ? "" : "!")
                .append('#')
                .append(crc(encoded) & 0xfff);
          });
      System.out.println(line);
    }
    Codec base64 = codecs.get("base64");
    for (String word : new String[] {"M", "Ma", "Man", "any carnal pleas"}) {
      System.out.println(
          text(base64.encode(bytes(word))) + " " + text(base64.decode(base64.encode(bytes(word)))));
    }
    System.out.println(
        text(Arrays.copyOfRange(new BurrowsWheeler().encode(bytes("banana")), 2, 8))
            + " "
            + Arrays.toString(new MoveToFront().encode(bytes("bbbaa"))));
    try {
      base64.decode(bytes("a?b="));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Integer.toHexString(crc(bytes("123456789"))));
  }
}
