import java.util.List;
package late; //~ JK0023:1 the package must be the first declaration of its file

class PackageBehind {}
