package dev.jkc.compiler.target;

import dev.jkc.compiler.llvm.CodeModel;
import dev.jkc.compiler.llvm.OptimizationLevel;
import dev.jkc.compiler.llvm.RelocationModel;
import dev.jkc.compiler.llvm.TargetMachine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A machine and an environment to compile for.
 *
 * @param features LLVM's processor features, each with its sign
 * @param fpuFeatures the features of a function that uses floating point; empty for the same ones
 * @param redZone whether code may use the memory below the stack pointer
 * @param fpuByDefault whether every function may use floating-point registers
 * @param nullIsValid whether memory at address 0 may be accessed
 * @param pointerSize in bytes
 * @param linkerEmulation the image format as the linker names it
 * @param entry the symbol where a program starts, if the linker script does not say
 * @param layers the layers of the library that programs may use, lowest first
 * @param heap where objects lie, and what becomes of them
 * @param runtime the types of the library that every program contains
 */
public record Target(
    String name,
    String description,
    String triple,
    String cpu,
    List<String> features,
    List<String> fpuFeatures,
    CodeModel codeModel,
    RelocationModel relocation,
    boolean redZone,
    boolean fpuByDefault,
    boolean nullIsValid,
    int pointerSize,
    String linkerEmulation,
    Optional<String> entry,
    List<String> layers,
    Heap heap,
    List<String> runtime) {
  /** Copies the lists. */
  public Target {
    features = List.copyOf(features);
    fpuFeatures = List.copyOf(fpuFeatures);
    layers = List.copyOf(layers);
    runtime = List.copyOf(runtime);
  }

  /** The same with another heap. */
  public Target withHeap(Heap other) {
    return new Target(
        name,
        description,
        triple,
        cpu,
        features,
        fpuFeatures,
        codeModel,
        relocation,
        redZone,
        fpuByDefault,
        nullIsValid,
        pointerSize,
        linkerEmulation,
        entry,
        layers,
        other,
        runtime);
  }

  /** All layers of the library, those of the heap included, what replaces others first. */
  public List<String> libraryLayers() {
    List<String> all = new ArrayList<>(layers);
    all.addAll(heap.layers());
    return all;
  }

  /** Returns how to set LLVM up; {@code march} replaces the target's processor if present. */
  public TargetMachine.Options machineOptions(OptimizationLevel level, Optional<String> march) {
    return new TargetMachine.Options(
        triple, march.orElse(cpu), String.join(",", features), level, relocation, codeModel);
  }

  /** Says whether programs for the target run under an operating system. */
  public boolean isHosted() {
    return layers.contains("hosted");
  }
}
