package dev.jkc.compiler.layout;

import dev.jkc.compiler.hir.DataBuilder;
import dev.jkc.compiler.hir.HirClass;
import dev.jkc.compiler.hir.HirData;
import dev.jkc.compiler.hir.HirFunction;
import dev.jkc.compiler.hir.HirGlobal;
import dev.jkc.compiler.hir.HirSelector;
import dev.jkc.compiler.hir.HirType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Decides how objects are told apart and how their methods are found, when it is known which
 * classes have instances.
 *
 * <p>The header of an object is the address of its class's descriptor: words that say what class it
 * is and what its methods are. Each class that objects are tested for, and each method that is
 * called on receivers of different classes, has a slot: the word at that offset in the descriptors
 * of all classes that it concerns. Two of them share an offset when no class needs both, so that a
 * test and a call take constant time for interfaces too, and a class has words only for what is
 * used of it.
 */
public final class DispatchTables {
  /** In a descriptor: the address of the descriptor of an array's elements, or null. */
  public static final long ELEMENT_OFFSET = 0;

  /** In a descriptor: the offset of the class's own slot, where tests look for its address. */
  public static final long TEST_OFFSET = 8;

  /** In a descriptor: the address of the name, which ends with a zero byte, or null. */
  public static final long NAME_OFFSET = 16;

  /** In a descriptor: how large objects are, and of arrays what their elements are. */
  public static final long SHAPE_OFFSET = 24;

  /** In a descriptor: a bit for each word of an object that is a reference. */
  public static final long MAP_OFFSET = 32;

  /** In a descriptor of a program that asks for it: the object for the class. */
  public static final long CLASS_OFFSET = 40;

  private static final long WORD = 8;

  private final long firstSlot;
  private final List<HirClass> created;
  private final BiFunction<HirClass, HirSelector, HirFunction> implementations;
  private final Map<HirClass, SortedMap<Long, HirData>> slots = new HashMap<>();
  private final Map<HirClass, Long> testOffsets = new HashMap<>();

  /**
   * Makes tables.
   *
   * @param created the classes with instances
   * @param implementations the function that a selector means for a class with instances
   * @param haveClassObjects whether descriptors lead to the objects for their classes
   * @param haveShapes whether descriptors say how large objects are, and where they have references
   */
  public DispatchTables(
      Collection<HirClass> created,
      BiFunction<HirClass, HirSelector, HirFunction> implementations,
      boolean haveClassObjects,
      boolean haveShapes) {
    firstSlot = haveClassObjects ? CLASS_OFFSET + WORD : haveShapes ? CLASS_OFFSET : SHAPE_OFFSET;
    this.created = List.copyOf(created);
    this.implementations = implementations;
    created.forEach(type -> slots.put(type, new TreeMap<>()));
  }

  /**
   * Chooses the test of each class.
   *
   * @param tested those that objects are tested for by name
   * @param storesAreChecked whether objects are tested for the element class of an array at hand
   */
  public void addTests(Collection<HirClass> tested, boolean storesAreChecked) {
    Set<HirClass> withSlot = new LinkedHashSet<>();
    for (HirClass type : tested) {
      List<HirClass> instances = instancesOf(type);
      switch (instances.size()) {
        case 0 -> type.setTest(new HirClass.Test.Never());
        case 1 -> type.setTest(new HirClass.Test.Exactly(instances.getFirst()));
        default -> withSlot.add(type);
      }
    }
    if (storesAreChecked) {
      for (HirClass type : created) {
        HirClass element = type.elementClass();
        if (element != null) {
          withSlot.add(element);
        }
      }
    }
    // A store looks at the slot of a class that its object may have nothing to do with: these come
    // first, and all descriptors have them.
    long end = firstSlot;
    for (HirClass type : withSlot) {
      List<HirClass> instances = instancesOf(type);
      long offset = freeSlot(instances);
      HirData address = new HirData.GlobalAddress(type.descriptor(), 0);
      instances.forEach(instance -> slotsOf(instance).put(offset, address));
      testOffsets.put(type, offset);
      if (!(type.test() instanceof HirClass.Test.Exactly)) {
        type.setTest(new HirClass.Test.Slot(offset));
      }
      end = Math.max(end, offset + WORD);
    }
    for (SortedMap<Long, HirData> words : slots.values()) {
      for (long offset = firstSlot; offset < end; offset += WORD) {
        words.putIfAbsent(offset, new HirData.Zero(WORD));
      }
    }
  }

  /** Chooses what the calls of each selector do; behind {@link #addTests}. */
  public void addSelectors(Collection<HirSelector> selectors) {
    for (HirSelector selector : selectors) {
      List<HirClass> receivers = instancesOf(selector.owner());
      Set<HirFunction> functions = new LinkedHashSet<>();
      receivers.forEach(receiver -> functions.add(implementations.apply(receiver, selector)));
      List<HirFunction> targets = List.copyOf(functions);
      if (targets.isEmpty()) {
        selector.resolve(new HirSelector.Target.Nothing(), targets);
      } else if (targets.size() == 1) {
        selector.resolve(new HirSelector.Target.Direct(targets.getFirst()), targets);
      } else {
        long offset = freeSlot(receivers);
        for (HirClass receiver : receivers) {
          HirFunction function = implementations.apply(receiver, selector);
          slotsOf(receiver).put(offset, new HirData.FunctionAddress(function));
        }
        selector.resolve(new HirSelector.Target.Slot(offset), targets);
      }
    }
  }

  /** Whether arrays that the source knows as ones of a class may be ones of a subclass. */
  public static boolean mayBeNarrower(HirClass declared, Collection<HirClass> created) {
    return created.stream().anyMatch(type -> type != declared && type.isSubtypeOf(declared));
  }

  private List<HirClass> instancesOf(HirClass type) {
    return created.stream().filter(instance -> instance.isSubtypeOf(type)).toList();
  }

  private SortedMap<Long, HirData> slotsOf(HirClass type) {
    SortedMap<Long, HirData> words = slots.get(type);
    if (words == null) {
      throw new IllegalArgumentException(type + " has no instances");
    }
    return words;
  }

  /** The first offset that is free in all of these classes. */
  private long freeSlot(List<HirClass> concerned) {
    Set<Long> taken = new HashSet<>();
    concerned.forEach(type -> taken.addAll(slotsOf(type).keySet()));
    long offset = firstSlot;
    while (taken.contains(offset)) {
      offset += WORD;
    }
    return offset;
  }

  /**
   * Fills a descriptor.
   *
   * @param name its name as data, or null where nobody asks for it
   * @param object the object for it, or null where nobody asks for it
   */
  public void define(HirClass type, @Nullable HirGlobal name, @Nullable HirGlobal object) {
    SortedMap<Long, HirData> words = slots.getOrDefault(type, new TreeMap<>());
    long size = words.isEmpty() ? firstSlot : words.lastKey() + WORD;
    DataBuilder data = DataBuilder.of(size);
    HirClass element = type.elementClass();
    if (element != null) {
      data.put(ELEMENT_OFFSET, new HirData.GlobalAddress(element.descriptor(), 0));
    }
    data.put(TEST_OFFSET, testOffsets.getOrDefault(type, 0L), (int) WORD);
    if (firstSlot > SHAPE_OFFSET) {
      data.put(SHAPE_OFFSET, ReferenceMaps.shapeOf(type), (int) WORD);
      data.put(MAP_OFFSET, ReferenceMaps.mapOf(type), (int) WORD);
    }
    if (name != null) {
      data.put(NAME_OFFSET, new HirData.GlobalAddress(name, 0));
    }
    if (object != null) {
      data.put(CLASS_OFFSET, new HirData.GlobalAddress(object, 0));
    }
    words.forEach(
        (offset, word) -> {
          if (!(word instanceof HirData.Zero)) {
            data.put(offset, word);
          }
        });
    type.descriptor().define(new HirType.Array(HirType.I64, size / WORD), data.build());
  }
}
