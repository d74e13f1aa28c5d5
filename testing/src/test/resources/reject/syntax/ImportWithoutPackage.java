import Missing; //~ JK0001:8 an import needs a qualified name such as `java.util.List`

class ImportWithoutPackage {}
