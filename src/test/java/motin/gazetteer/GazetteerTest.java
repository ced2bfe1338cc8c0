package motin.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import motin.fact.Place;
import motin.gazetteer.Unit.Era;
import motin.language.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerTest {

  @TempDir private Path folder;

  @Test
  void knowsTheProvincesOfBothEras() {
    Gazetteer gazetteer = Gazetteer.load();
    assertThat(provinces(gazetteer, Era.OLD)).isEqualTo(63);
    assertThat(provinces(gazetteer, Era.NEW)).isEqualTo(34);
    assertThat(gazetteer.province("Yên Bái")).map(Unit::code).hasValue("VN-06");
  }

  private static long provinces(Gazetteer gazetteer, Era era) {
    return gazetteer.units().stream()
        .filter(unit -> unit.kind() == Place.Kind.PROVINCE && unit.era() == era)
        .count();
  }

  @Test
  void findsTheLongestPhraseWhateverTheSpelling() {
    Gazetteer gazetteer = Gazetteer.load();
    Tokens tokens = Tokens.of("PHÓ BÍ THƯ THƯỜNG TRỰC Tỉnh uỷ", gazetteer.vocabulary());
    Hits hits = gazetteer.find(tokens);
    assertThat(hits.end(0, Label.ROLE)).isEqualTo(5);
    assertThat(hits.end(5, Label.BODY)).isEqualTo(7);
  }

  @Test
  void takesWordsFromTheUsersFiles() throws IOException {
    Path words = folder.resolve("words.tsv");
    Files.writeString(words, "# mine\nrole\tĐại hội trưởng\tĐại hội trưởng\n");
    Gazetteer gazetteer = Gazetteer.load(List.of(words));
    Tokens tokens = Tokens.of("Đại hội trưởng Lò Văn Pính", gazetteer.vocabulary());
    assertThat(gazetteer.find(tokens).end(0, Label.ROLE)).isEqualTo(3);
  }

  @Test
  void tellsFileAndLineOfAWrongRow() throws IOException {
    Path words = folder.resolve("words.tsv");
    Files.writeString(words, "role\tTrưởng thuyền\nroll\tThuyền phó\n");
    assertThatThrownBy(() -> Gazetteer.load(List.of(words)))
        .hasMessageContaining("words.tsv:2")
        .hasMessageContaining("roll")
        .hasMessageContaining("role");
  }

  @Test
  void tellsFileAndLineOfAShortUnit() throws IOException {
    Path words = folder.resolve("units.tsv");
    Files.writeString(words, "unit\tMường Lạ\tcommune\n");
    assertThatThrownBy(() -> Gazetteer.load(List.of(words)))
        .hasMessageContaining("units.tsv:1")
        .hasMessageContaining("columns expected");
  }
}
