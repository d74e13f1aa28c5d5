import java.*.List; //~ JK0001:13 `*` can only be the last part of an import

class ImportOfPart {}
