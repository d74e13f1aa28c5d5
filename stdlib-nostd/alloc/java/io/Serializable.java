package java.io;

/** Marks classes whose objects could be written to streams. */
public interface Serializable {}
