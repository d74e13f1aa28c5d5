class TopLevelTwice {}

class TopLevelTwice {} //~ JK0107:7 type `TopLevelTwice` is declared twice
