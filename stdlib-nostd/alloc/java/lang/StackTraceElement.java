package java.lang;

import java.io.Serializable;

/** A call on the stack. */
public final class StackTraceElement implements Serializable {
  private final String declaringClass;
  private final String methodName;
  private final String fileName;
  private final int lineNumber;

  /** Makes an element; the file may be null, and the line negative when it is not known. */
  public StackTraceElement(
      String declaringClass, String methodName, String fileName, int lineNumber) {
    this.declaringClass = declaringClass;
    this.methodName = methodName;
    this.fileName = fileName;
    this.lineNumber = lineNumber;
  }

  /** The simple name of the source file, or null. */
  public String getFileName() {
    return fileName;
  }

  /** The line, or a negative number. */
  public int getLineNumber() {
    return lineNumber;
  }

  /** The binary name of the class. */
  public String getClassName() {
    return declaringClass;
  }

  /** The name of the method. */
  public String getMethodName() {
    return methodName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StackTraceElement
        && isSame(((StackTraceElement) other).declaringClass, declaringClass)
        && isSame(((StackTraceElement) other).methodName, methodName)
        && isSame(((StackTraceElement) other).fileName, fileName)
        && ((StackTraceElement) other).lineNumber == lineNumber;
  }

  private static boolean isSame(String left, String right) {
    return left == null ? right == null : left.equals(right);
  }

  @Override
  public int hashCode() {
    int result = 31 * declaringClass.hashCode() + methodName.hashCode();
    result = 31 * result;
    result = 31 * result;
    result = 31 * result;
    result = 31 * result + (fileName == null ? 0 : fileName.hashCode());
    return 31 * result + lineNumber;
  }

  @Override
  public String toString() {
    String module = declaringClass.startsWith("java.") ? "java.base/" : "";
    String place =
        fileName == null
            ? "Unknown Source"
            : lineNumber < 0 ? fileName : fileName + ":" + lineNumber;
    return module + declaringClass + "." + methodName + "(" + place + ")";
  }
}
