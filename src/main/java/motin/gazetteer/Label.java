package motin.gazetteer;

import java.util.Locale;

/// What a phrase of the gazetteer is good for. Each label but [#UNIT] has a file of its name.
public enum Label {
  /// An administrative unit by its bare name: `Lào Cai`.
  UNIT(true),
  /// `tỉnh`, `TP`, `phường`: the kind of unit, and whether the word is an abbreviation.
  UNIT_TYPE(false),
  /// What stands before a name: `đồng chí`, `ông`, `Thiếu tướng`.
  HONORIFIC(false),
  /// The title of a post: `Phó Bí thư Thường trực`.
  ROLE(false),
  /// A body, or the head of its name: `Tỉnh ủy`, `UBND`, `Sở`.
  BODY(false),
  /// A phrase inside the names of bodies: `Giáo dục và Đào tạo`.
  FIELD(false),
  /// The first syllable of a person's name.
  SURNAME(true),
  /// Someone named in slogans and streets, who is no official: `Hồ Chí Minh`.
  HISTORICAL(true),
  /// A word that begins sentences and no syllable of names: `Theo`, `Phát biểu`.
  SENTENCE_START(true),
  /// A country, or a body of countries, that officials from abroad belong to.
  COUNTRY(true),
  /// A word after which a name is a place: `tại`, `ở`.
  LOCATIVE(false),
  /// What says that something was done to the one named before: `được`, `nghỉ`.
  PASSIVE(false),
  /// What begins a remark on a person between commas: `sinh năm 1972`.
  REMARK(false),
  /// A word after which a name is no administrative unit: `sông`, `đường`.
  NAMESAKE(false),
  /// Words that tie a post to a person: `được bầu giữ chức`; whether they tell a state: `từng là`.
  ACT(false),
  /// What was done to a person: `bổ nhiệm`, `khiển trách`, `nghỉ hưu`; or that it only may be.
  DEED(false),
  /// The head of an award's name: `Huân chương`.
  AWARD(true),
  /// A verb of saying, asking or ordering: `nhấn mạnh`, `đề nghị`.
  REPORTING(false),
  /// A small word around a verb of saying: between it and the speaker, or before the speaker.
  SPEECH_WORD(false),
  /// The head of what is counted: `đảng viên`.
  COUNT_HEAD(false),
  /// What says that a figure is aimed at: `phấn đấu`.
  TARGET_CUE(false),
  /// What says that a figure was reached: `nhiệm kỳ qua`.
  RESULT_CUE(false),
  /// What is measured in money, things or time: `tỷ đồng`, `triệu đồng/người/năm`.
  MEASURE(false),
  /// A small word that ends, links or opens the phrases around a figure: `của`, `đạt`, `trong đó`.
  FUNCTION_WORD(false),
  /// The kind of an official document, and how it is cited: `Nghị quyết`, `NQ`.
  DOCUMENT(false),
  /// What the code in a document's number says of its issuer: `TTg`, `BTCTW`.
  ISSUER_CODE(false),
  /// What names an event, or looks as if it did: `đại hội`, `hội thảo`, `đại hội đồng`.
  EVENT(false),
  /// A word around the names of events: what belongs to one, ends it, holds it or only cites it.
  EVENT_WORD(false),
  /// A number as `lần thứ` has it: `nhất`, `mười chín`.
  ORDINAL(false);

  private final boolean proper;

  Label(boolean proper) {
    this.proper = proper;
  }

  /// Whether a phrase of this label counts only where it begins with a capital.
  boolean isProper() {
    return proper;
  }

  /// One bit of 64, different for each label.
  @SuppressWarnings(
      "EnumOrdinal") // a set of labels in a long is what the hits of a text are kept in
  long bit() {
    return 1L << ordinal();
  }

  String file() {
    return this == UNIT ? "units.tsv" : name().toLowerCase(Locale.ROOT).replace('_', '-') + ".tsv";
  }
}
