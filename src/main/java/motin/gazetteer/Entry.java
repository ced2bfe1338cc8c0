package motin.gazetteer;

/// Something the gazetteer knows by a form that stands in texts.
public sealed interface Entry permits Word, Unit {

  Label label();
}
