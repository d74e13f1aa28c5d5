package dev.jkc.testing.fuzz;

/** A class with a method {@code run()}. */
record Program(String name, String text) {}
