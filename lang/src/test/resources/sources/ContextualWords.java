package samples.record.sealed.permits.when.module;

import java.util.*;
import java.util.function.*;

/** Words that are keywords in some places only, and the words of the other dialect. */
class ContextualWords {
  int record, sealed, permits, when, yield, var, module, requires, exports, opens, to, with, open, transitive, uses, provides, value, non;
  int struct, union, bitfield, unsafe, fn, asm, sizeof, alignof, offsetof, ubyte, ushort, uint, ulong;

  int record(int record) {
    record++;
    record = record + 1;
    this.record = record;
    int[] when = {record};
    return record < 3 ? when[0] : record(record - 1);
  }

  int sealed() {
    int sealed = 3;
    sealed = sealed - sealed;
    int non = 5;
    int difference = non-sealed;
    return non - sealed + difference;
  }

  int permits(int permits, int when) {
    return permits + when;
  }

  int yield() {
    int yield = this.yield + 1;
    yield = 3;
    yield++;
    yield--;
    yield += 2;
    int[] yields = {yield};
    this.yield();
    ContextualWords.this.yield(1, 2);
    return yield;
  }

  int yield(int a, int b) {
    return switch (a) {
      case 1: yield b;
      case 2: yield -b;
      case 3: yield (b);
      case 4: yield (b) + 1;
      case 5: yield ++b;
      case 6: yield ~b;
      case 7: yield switch (b) { case 1 -> 2; default -> 3; };
      case 8: yield new int[] {1}[0];
      case 9: yield this.yield;
      case 10: yield "x".length();
      case 11: yield (int) 3L;
      case 12: { yield 'c'; }
      default: if (b > 3) yield yield; else yield record;
    };
  }

  boolean yieldsBoolean(boolean b) {
    return switch (record) {
      case 1 -> { yield !b; }
      case 2 -> { yield true; }
      case 3 -> { yield null instanceof Object; }
      default -> { label: yield b; }
    };
  }

  void var() {
    var var = 3;
    var = var + 1;
    for (var record : List.of(1)) var += record;
    for (var when = 0; when < 3; when++) ;
    BiFunction<Integer, Integer, Integer> f = (var permits, var sealed) -> permits + sealed;
    f = (final var permits, @Deprecated var sealed) -> permits;
    Function<Integer, Integer> g = when -> when;
    g = record -> { return record; };
    g = yield -> yield + 1;
    g = (permits) -> permits;
    Supplier<Integer> s = () -> when;
    record Local(int record, int when) {}
    record Generic<T>(T when) {}
    Local local = new Local(1, 2);
    int n = local.record() + local.when();
    recordHolder.this_is_no_record();
  }

  static class record_ {
    void this_is_no_record() {}
  }

  record_ recordHolder = new record_();

  String when(Object when) {
    return switch (when) {
      case Integer when1 when when1 > 3 -> "a";
      case Long when2 when (when2) > 3 -> "b";
      case String whenever -> "c";
      case Box(var when3) when when3 != null -> "d";
      case Box when4 when when4.when() == null -> "e";
      case Character c when c == 'x' || c == (char) 3 -> "f";
      default -> "g";
    };
  }

  record Box(Object when) {}

  sealed interface Permits permits First, Second {}

  record First() implements Permits {}

  static non-sealed class Second implements Permits {}

  static sealed class sealed_ permits Third {}

  static final class Third extends sealed_ {}

  sealed static abstract class Fourth {}

  static final class Fifth extends Fourth {}

  int machine(int struct, int union) {
    int fn = struct, asm = union;
    unsafe = sizeof + alignof;
    unsafe++;
    asm(fn);
    offsetof(struct, union);
    ulong = fn < asm ? ubyte : ushort;
    IntFunction<Integer> sizeof = uint -> uint;
    return sizeof.apply(struct).intValue();
  }

  void asm(int asm) {}

  int offsetof(int a, int b) {
    return a;
  }
}
