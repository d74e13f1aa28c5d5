package dev.jkc.compiler.llvm;

/** A kind of metadata that instructions can carry, such as {@code prof} or {@code tbaa}. */
public record MetadataKind(int id) {}
