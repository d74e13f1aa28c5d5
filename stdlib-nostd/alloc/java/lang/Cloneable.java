package java.lang;

/** Marks classes whose objects can be copied. */
public interface Cloneable {}
