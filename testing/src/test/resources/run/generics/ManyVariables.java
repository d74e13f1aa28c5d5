import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Calls whose types are found together with those of many others. */
public class ManyVariables {
  static final Map<String, List<Integer>> ENTRIES =
      Map.ofEntries(
          entry("k0", List.of(0)), entry("k1", List.of(1)), entry("k2", List.of(2)), entry("k3", List.of(3)), entry("k4", List.of(4)),
          entry("k5", List.of(5)), entry("k6", List.of(6)), entry("k7", List.of(7)), entry("k8", List.of(8)), entry("k9", List.of(9)),
          entry("k10", List.of(10)), entry("k11", List.of(11)), entry("k12", List.of(12)), entry("k13", List.of(13)), entry("k14", List.of(14)),
          entry("k15", List.of(15)), entry("k16", List.of(16)), entry("k17", List.of(17)), entry("k18", List.of(18)), entry("k19", List.of(19)),
          entry("k20", List.of(20)), entry("k21", List.of(21)), entry("k22", List.of(22)), entry("k23", List.of(23)), entry("k24", List.of(24)),
          entry("k25", List.of(25)), entry("k26", List.of(26)), entry("k27", List.of(27)), entry("k28", List.of(28)), entry("k29", List.of(29)),
          entry("k30", List.of(30)), entry("k31", List.of(31)), entry("k32", List.of(32)), entry("k33", List.of(33)), entry("k34", List.of(34)),
          entry("k35", List.of(35)), entry("k36", List.of(36)), entry("k37", List.of(37)), entry("k38", List.of(38)), entry("k39", List.of(39)),
          entry("k40", List.of(40)), entry("k41", List.of(41)), entry("k42", List.of(42)), entry("k43", List.of(43)), entry("k44", List.of(44)),
          entry("k45", List.of(45)), entry("k46", List.of(46)), entry("k47", List.of(47)), entry("k48", List.of(48)), entry("k49", List.of(49)),
          entry("k50", List.of(50)), entry("k51", List.of(51)), entry("k52", List.of(52)), entry("k53", List.of(53)), entry("k54", List.of(54)),
          entry("k55", List.of(55)), entry("k56", List.of(56)), entry("k57", List.of(57)), entry("k58", List.of(58)), entry("k59", List.of(59)),
          entry("k60", List.of(60)), entry("k61", List.of(61)), entry("k62", List.of(62)), entry("k63", List.of(63)), entry("k64", List.of(64)),
          entry("k65", List.of(65)), entry("k66", List.of(66)), entry("k67", List.of(67)), entry("k68", List.of(68)), entry("k69", List.of(69)),
          entry("k70", List.of(70)), entry("k71", List.of(71)), entry("k72", List.of(72)), entry("k73", List.of(73)), entry("k74", List.of(74)),
          entry("k75", List.of(75)), entry("k76", List.of(76)), entry("k77", List.of(77)), entry("k78", List.of(78)), entry("k79", List.of(79)),
          entry("k80", List.of(80)), entry("k81", List.of(81)), entry("k82", List.of(82)), entry("k83", List.of(83)), entry("k84", List.of(84)),
          entry("k85", List.of(85)), entry("k86", List.of(86)), entry("k87", List.of(87)), entry("k88", List.of(88)), entry("k89", List.of(89)),
          entry("k90", List.of(90)), entry("k91", List.of(91)), entry("k92", List.of(92)), entry("k93", List.of(93)), entry("k94", List.of(94)),
          entry("k95", List.of(95)), entry("k96", List.of(96)), entry("k97", List.of(97)), entry("k98", List.of(98)), entry("k99", List.of(99)));

  static <T> T same(T value) {
    return value;
  }

  static <T> List<T> more(List<T> values, T value) {
    List<T> all = new ArrayList<>(values);
    all.add(value);
    return all;
  }

  public static void main(String[] arguments) {
    System.out.println(new TreeMap<>(ENTRIES));
    var deep = same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(same(more(new ArrayList<>(List.of(1, 2, 3)), 4)))))))))))))))))))))))))))))));
    int last = deep.get(deep.size() - 1);
    System.out.println(deep + " " + last);
    var nested =
        more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), more(List.of(), List.of("a")))))))))))))))))))))))));
    System.out.println(nested);
  }
}
