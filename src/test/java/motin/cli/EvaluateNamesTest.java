package motin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateNamesTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  /// Names after titles that it has seen; the rules find the same, and no organization is known.
  @Test
  void comparesWhatIsLearntWithTheRules() throws IOException {
    Path learnt = article("một", "Lò Văn Bô", "Giàng A Núi", "Vàng Thị Suối", "Hoàng Thị Sông");
    Path tested = article("hai", "Sùng A Đồi", "Lý Văn Rừng", "Tẩn Thị Mây", "Nông Văn Đèo");
    assertThat(run(learnt, learnt, tested, tested)).isZero();
    assertThat(out.toString().lines())
        .contains(
            "1 articles learnt from, 1 measured on",
            "person: rules                  P 100.0 R 100.0 F1 100.0",
            "person: finder                 P 100.0 R 100.0 F1 100.0",
            "place: finder                  P 0.0 R 0.0 F1 0.0")
        .hasSize(13);
  }

  @Test
  void saysThatThereIsNoGold() throws IOException {
    Path learnt = article("một", "Lò Văn Bô");
    Path empty = Files.createDirectory(folder.resolve("không"));
    assertThat(run(learnt, learnt, empty, learnt)).isEqualTo(1);
    assertThat(err.toString()).contains("no gold of the articles in").hasLineCount(1);
  }

  private Path article(String name, String... persons) throws IOException {
    Path place = Files.createDirectory(folder.resolve(name));
    StringBuilder text = new StringBuilder("Đại hội đại biểu Đảng bộ xã lần thứ nhất khai mạc\n\n");
    StringBuilder gold = new StringBuilder();
    for (String person : persons) {
      text.append("Đồng chí ")
          .append(person)
          .append(", Bí thư Đảng ủy xã, phát biểu tại đại hội. ");
      text.append("Đại biểu nghe đồng chí ").append(person).append(" trình bày báo cáo.\n\n");
      gold.append(gold.isEmpty() ? "" : ",")
          .append("{\"name\": \"" + person + "\", \"positions\": []}");
    }
    Files.writeString(place.resolve(name + ".txt"), text);
    Files.writeString(place.resolve(name + ".json"), "{\"officials\": [" + gold + "]}");
    return place;
  }

  private int run(Path... paths) {
    String[] args = new String[paths.length];
    for (int i = 0; i < args.length; i++) {
      // Gold is read from a folder, an article from its file.
      boolean gold = i % 2 == 0;
      args[i] =
          gold ? paths[i].toString() : paths[i].resolve(paths[i].getFileName() + ".txt").toString();
    }
    return new CommandLine(new EvaluateNames())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
