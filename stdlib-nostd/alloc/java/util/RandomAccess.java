package java.util;

/** Marks lists that reach every element in the same short time. */
public interface RandomAccess {}
