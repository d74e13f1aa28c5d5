class DiamondArrays { 
  Object e = new java.util.ArrayList<>[3];  //~ JK0114:37 no array is made with `<>`
  Object f = new java.util.ArrayList<>[3][]; } //~ JK0114:37 no array is made with `<>`
