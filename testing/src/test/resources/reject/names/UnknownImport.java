import java.util.Lisst; //~ JK0108:8 there is no declaration `java.util.Lisst` to import
import nowhere.at.all.Thing; //~ JK0108:8 there is no declaration `nowhere.at.all.Thing` to import
import static java.lang.Math.nothing; //~ JK0108:15 there is no declaration `java.lang.Math.nothing` to import
import nowhere.*; //~ JK0108:8 there is no package or type `nowhere` to import

class UnknownImport {}
