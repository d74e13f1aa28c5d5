package java.lang;

import java.io.Serializable;
import java.util.Objects;

/** A call on the stack. */
public final class StackTraceElement implements Serializable {
  private static final int NATIVE = -2;

  private final String classLoaderName;
  private final String moduleName;
  private final String moduleVersion;
  private final String declaringClass;
  private final String methodName;
  private final String fileName;
  private final int lineNumber;

  /**
   * Makes an element; the file may be null, and the line negative when it is not known, -2 for a
   * native method.
   */
  public StackTraceElement(
      String declaringClass, String methodName, String fileName, int lineNumber) {
    this(null, null, null, declaringClass, methodName, fileName, lineNumber);
  }

  /** Makes an element that also tells where its class is from, which may all be null. */
  public StackTraceElement(
      String classLoaderName,
      String moduleName,
      String moduleVersion,
      String declaringClass,
      String methodName,
      String fileName,
      int lineNumber) {
    this.classLoaderName = classLoaderName;
    this.moduleName = moduleName;
    this.moduleVersion = moduleVersion;
    this.declaringClass = Objects.requireNonNull(declaringClass, "Declaring class is null");
    this.methodName = Objects.requireNonNull(methodName, "Method name is null");
    this.fileName = fileName;
    this.lineNumber = lineNumber;
  }

  /** The name of the module of the class, or null. */
  public String getModuleName() {
    return moduleName;
  }

  /** The version of the module, or null. */
  public String getModuleVersion() {
    return moduleVersion;
  }

  /** The name of what loaded the class, or null. */
  public String getClassLoaderName() {
    return classLoaderName;
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

  /** Whether the method is not written in Java. */
  public boolean isNativeMethod() {
    return lineNumber == NATIVE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StackTraceElement
        && Objects.equals(((StackTraceElement) other).classLoaderName, classLoaderName)
        && Objects.equals(((StackTraceElement) other).moduleName, moduleName)
        && Objects.equals(((StackTraceElement) other).moduleVersion, moduleVersion)
        && ((StackTraceElement) other).declaringClass.equals(declaringClass)
        && ((StackTraceElement) other).methodName.equals(methodName)
        && Objects.equals(((StackTraceElement) other).fileName, fileName)
        && ((StackTraceElement) other).lineNumber == lineNumber;
  }

  @Override
  public int hashCode() {
    int result = 31 * declaringClass.hashCode() + methodName.hashCode();
    result = 31 * result + Objects.hashCode(classLoaderName);
    result = 31 * result + Objects.hashCode(moduleName);
    result = 31 * result + Objects.hashCode(moduleVersion);
    result = 31 * result + Objects.hashCode(fileName);
    return 31 * result + lineNumber;
  }

  @Override
  public String toString() {
    String place =
        isNativeMethod()
            ? "Native Method"
            : fileName == null
                ? "Unknown Source"
                : lineNumber < 0 ? fileName : fileName + ":" + lineNumber;
    String from = isNone(classLoaderName) ? "" : classLoaderName + "/";
    if (!isNone(moduleName)) {
      from += isNone(moduleVersion) ? moduleName : moduleName + "@" + moduleVersion;
    }
    from += from.isEmpty() ? "" : "/";
    return from + declaringClass + "." + methodName + "(" + place + ")";
  }

  private static boolean isNone(String text) {
    return text == null || text.isEmpty();
  }
}
