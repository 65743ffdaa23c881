package fr.carnetderefus.journal;

/** How far apart two words are. */
final class Letters {
    private Letters() {}

    /**
     * How many letters are put in, left out, mistaken, or swapped with their neighbour on the way
     * from one word to the other (Damerau and Levenshtein, each pair swapped once at most).
     */
    static int steps(String from, String to) {
        var table = new int[from.length() + 1][to.length() + 1];
        for (var i = 0; i <= from.length(); i++) {
            for (var j = 0; j <= to.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : steps(table, from, to, i, j);
            }
        }
        return table[from.length()][to.length()];
    }

    private static int steps(int[][] table, String from, String to, int i, int j) {
        var same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        var least =
                Math.min(
                        table[i - 1][j - 1] + same, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
        var swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
