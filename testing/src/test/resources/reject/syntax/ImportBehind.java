class ImportBehind {}

import java.util.List; //~ JK0023:1 an import must stand in front of all types and `;` in its file

class ImportsLists {
  List<String> texts;
}
