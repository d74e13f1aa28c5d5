package dev.jkc.compiler.lower;

import dev.jkc.compiler.hir.HirPlace;
import dev.jkc.compiler.llvm.Builder;
import dev.jkc.compiler.llvm.Constants;
import dev.jkc.compiler.llvm.Metadata;
import dev.jkc.compiler.llvm.MetadataKind;
import dev.jkc.compiler.llvm.MetadataNodes;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which accesses cannot overlap, for LLVM's type-based alias analysis: a field of a class is no
 * other field and no element of an array, and elements of different types lie in different arrays.
 * Accesses through raw pointers have no tag and may overlap everything.
 *
 * <p>Lengths and headers have tags that nothing writes with: what makes objects does so through raw
 * pointers, before the object is used.
 */
final class AliasTags {
  private final MetadataNodes nodes;
  private final Metadata root;
  private final Metadata zero;
  private final MetadataKind kind;
  private final boolean areUsed;
  private final Map<String, Metadata> tags = new HashMap<>();

  AliasTags(MetadataNodes nodes, Constants constants, OptimizationLevel level) {
    this.nodes = nodes;
    areUsed = level != OptimizationLevel.O0;
    root = nodes.node(List.of(nodes.string("objects")));
    zero = nodes.constant(constants.i64(0));
    kind = nodes.kind("tbaa");
  }

  /** The tag of a static field, as far as it is a scalar. */
  @Nullable Metadata of(HirPlace.Global place) {
    return place.type().isAggregate() ? null : tag("static " + place.global().symbol());
  }

  /** The tag of a part of an array, as far as it is a scalar. */
  @Nullable Metadata of(HirPlace.Dereference place) {
    return switch (place.region()) {
      case MEMORY, OBJECT -> null;
      case ARRAY_LENGTH -> tag("length");
      case ARRAY_ELEMENT -> place.type().isAggregate() ? null : tag("element " + place.type());
    };
  }

  /**
   * The tag of a field of an object, as far as it is a scalar. Its place tells it from other fields
   * whichever class of the object's the code knows it by.
   */
  @Nullable Metadata of(HirPlace.Field place) {
    return !place.type().isAggregate()
            && place.base() instanceof HirPlace.Dereference object
            && object.region() == HirPlace.Region.OBJECT
        ? tag(place.field().name() + " at " + place.field().offset() + ": " + place.type())
        : null;
  }

  /** The tag of what says which class an object is of. */
  @Nullable Metadata header() {
    return tag("header");
  }

  /** The tag of what describes classes. */
  @Nullable Metadata descriptor() {
    return tag("descriptor");
  }

  private @Nullable Metadata tag(String name) {
    if (!areUsed) {
      return null;
    }
    return tags.computeIfAbsent(
        name,
        n -> {
          Metadata type = nodes.node(List.of(nodes.string(n), root, zero));
          return nodes.node(List.of(type, type, zero));
        });
  }

  /** Says what an access cannot overlap. */
  void tag(Builder builder, Value access, @Nullable Metadata tag) {
    if (tag != null) {
      builder.setMetadata(access, kind, tag);
    }
  }
}
