package motin.web;

import java.util.List;
import motin.corpus.Csv;

/// How the rows of a CSV are written: as they are, for programs; or for a spreadsheet, which must
/// be told that it is UTF-8 and takes a cell that begins with a sign for a formula.
enum Rows {
  PLAIN,
  SPREADSHEET;

  private static final String MARK = "\uFEFF";
  private static final String SIGNS = "=+-@\t\r";

  static Rows of(String flavour) throws ProblemException {
    return switch (flavour) {
      case "plain" -> PLAIN;
      case "spreadsheet" -> SPREADSHEET;
      default -> throw Problem.badParameter("flavour", "plain or spreadsheet expected").exception();
    };
  }

  String head(List<String> columns) {
    return this == PLAIN ? row(columns) : MARK + row(columns);
  }

  String row(List<String> cells) {
    return Csv.row(this == PLAIN ? cells : cells.stream().map(Rows::harmless).toList());
  }

  /// A number stays a number, also a negative one.
  private static String harmless(String cell) {
    boolean formula =
        !cell.isEmpty()
            && SIGNS.indexOf(cell.charAt(0)) >= 0
            && !cell.matches("-?[0-9]+([.,][0-9]+)?");
    return formula ? "'" + cell : cell;
  }
}
