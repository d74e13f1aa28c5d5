package dev.jkc.compiler.hir;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface or array type whose instances are managed objects; compared by identity. How
 * instances are told apart from others is known when the whole program is.
 */
public final class HirClass {
  /** How to find out whether an object is an instance. */
  public sealed interface Test {
    /** No object of the program is one. */
    record Never() implements Test {}

    /** Objects of exactly this class are. */
    record Exactly(HirClass type) implements Test {}

    /** Their descriptor holds, at this offset, the address of this class's. */
    record Slot(long offset) implements Test {}
  }

  /** The interfaces of all arrays (JLS 10.8). */
  private static final Set<String> OF_ARRAYS =
      Set.of("java.lang.Cloneable", "java.io.Serializable");

  private final String name;
  private final HirGlobal descriptor;
  private final HirType.Struct layout;
  private final @Nullable HirType element;
  private final @Nullable HirClass elementClass;
  private final boolean isInterface;
  private Set<HirClass> supertypes = Set.of();
  private Test test = new Test.Never();
  private boolean isNarrowed;
  private boolean isCreated;

  private HirClass(
      String name,
      HirGlobal descriptor,
      HirType.Struct layout,
      @Nullable HirType element,
      @Nullable HirClass elementClass,
      boolean isInterface) {
    this.name = name;
    this.descriptor = descriptor;
    this.layout = layout;
    this.element = element;
    this.elementClass = elementClass;
    this.isInterface = isInterface;
  }

  /**
   * A class or interface.
   *
   * @param name the binary name (JLS 13.1)
   * @param layout of instances, the header included
   */
  public static HirClass declared(
      String name, HirGlobal descriptor, HirType.Struct layout, boolean isInterface) {
    return new HirClass(name, descriptor, layout, null, null, isInterface);
  }

  /**
   * An array type.
   *
   * @param name as {@code Class.getName} gives it
   * @param layout of an array without elements
   * @param elementClass of elements that are references, else null
   */
  public static HirClass array(
      String name,
      HirGlobal descriptor,
      HirType.Struct layout,
      HirType element,
      @Nullable HirClass elementClass) {
    return new HirClass(name, descriptor, layout, element, elementClass, false);
  }

  /** The name, as {@code Class.getName} gives it. */
  public String name() {
    return name;
  }

  /** What the headers of instances refer to. */
  public HirGlobal descriptor() {
    return descriptor;
  }

  /** The layout of instances, of arrays without their elements. */
  public HirType.Struct layout() {
    return layout;
  }

  /** What the elements of an array are; null for other classes. */
  public @Nullable HirType element() {
    return element;
  }

  /** The class of the elements of an array of references; null for others. */
  public @Nullable HirClass elementClass() {
    return elementClass;
  }

  /** Whether it is an interface. */
  public boolean isInterface() {
    return isInterface;
  }

  /**
   * Sets the direct superclass and superinterfaces, which have theirs; once. Of an array, its
   * superclass.
   */
  public void setSupertypes(List<HirClass> direct) {
    Set<HirClass> all = new HashSet<>(direct);
    direct.forEach(supertype -> all.addAll(supertype.supertypes));
    supertypes = all;
  }

  /** Whether instances are instances of another class as well (JLS 4.10). */
  public boolean isSubtypeOf(HirClass other) {
    return this == other
        || supertypes.contains(other)
        || (element != null && OF_ARRAYS.contains(other.name))
        || (elementClass != null
            && other.elementClass != null
            && elementClass.isSubtypeOf(other.elementClass));
  }

  /** Whether there are objects of subclasses: of an array, ones that hold less. */
  public boolean isNarrowed() {
    return isNarrowed;
  }

  /** Says whether there are objects of subclasses. */
  public void setNarrowed(boolean known) {
    isNarrowed = known;
  }

  /** Whether there are arrays of exactly this class; known of those that references go into. */
  public boolean isCreated() {
    return isCreated;
  }

  /** Says whether there are arrays of exactly this class. */
  public void setCreated(boolean known) {
    isCreated = known;
  }

  /** How to find out whether an object is an instance. */
  public Test test() {
    return test;
  }

  /** Says how to find out whether an object is an instance. */
  public void setTest(Test found) {
    test = found;
  }

  @Override
  public String toString() {
    return name;
  }
}
