package motin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motin.Outcome;
import motin.fact.Extraction;
import motin.ingest.Input;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The document is the contract: real answers are as it says, and every address it names is there.
final class OpenApiTest {

  @TempDir static Path folder;

  private static ServerOnSamples samples;
  private static HttpClient client;
  private static JsonNode contract;

  /// An article whose page is a file.
  private static String onThisMachine = "";

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Path page = folder.resolve("page.txt");
    Files.writeString(
        page,
        "Trang chủ\n"
            + "Đăng nhập\n\n"
            + "Đại hội Đảng bộ xã Bản Thử\n\n"
            + "Sáng 14/8/2025, Đại hội đại biểu Đảng bộ xã Bản Thử khai mạc với 120 đại biểu chính"
            + " thức.\n\n"
            + "1.024 lượt xem\n");
    samples = ServerOnSamples.start(folder.resolve("index"));
    if (ServerOnSamples.pipeline().mine(Input.of(page.toString(), page))
        instanceof Outcome.Mined(Extraction extraction)) {
      onThisMachine = extraction.article().id();
      samples.index().put(extraction);
      samples.index().commit();
    }
    client = HttpClient.newHttpClient();
    contract = JsonMapper.shared().readTree(get("/api/openapi.json").body());
  }

  @AfterAll
  static void stop() throws IOException {
    client.close();
    samples.close();
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    URI uri = samples.server().address().resolve(address);
    return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  /// An address for each path of the document that answers in JSON.
  private static Map<String, String> addresses() {
    String name = Search.encode("Lào Cai");
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put("/api/search", "/api/search?q=lao+cai&year=2025");
    addresses.put("/api/facts/{kind}", "/api/facts/counts?sort=-value&limit=2");
    addresses.put("/api/articles/{id}", "/api/articles/" + Samples.CONGRESS);
    addresses.put(
        "/api/articles/{id}/facts/{fact}",
        Permalink.of(Samples.congress().article(), Samples.congress().facts().getFirst()).data());
    addresses.put("/api/articles/{id}/dropped", "/api/articles/" + onThisMachine + "/dropped");
    addresses.put("/api/similar/{id}", "/api/similar/" + Samples.CONGRESS);
    addresses.put("/api/stories/{id}", "/api/stories/" + Samples.CONGRESS);
    addresses.put("/api/complete", "/api/complete?q=lao");
    addresses.put("/api/official", "/api/official?name=" + Search.encode("Hoàng Văn Mẫu"));
    addresses.put("/api/province", "/api/province?name=" + name);
    addresses.put("/api/event", "/api/event?organization=" + Search.encode("Đảng bộ tỉnh Lào Cai"));
    addresses.put("/api/compare", "/api/compare?one=" + name + "&other=2025-2030");
    addresses.put("/api/across", "/api/across?measure=counts:members");
    addresses.put("/api/coverage", "/api/coverage?era=63");
    return addresses;
  }

  @Test
  void readsWhatIsSentInOtherEncodings() throws Exception {
    byte[] page =
        "Đại hội Đảng bộ xã Bản Thử\n\nSáng 14/8/2025, Đại hội đại biểu Đảng bộ xã Bản Thử khai mạc với"
            .concat(" 120 đại biểu chính thức, đại diện cho đảng viên của toàn Đảng bộ.\n")
            .getBytes(StandardCharsets.UTF_16);
    HttpRequest request =
        HttpRequest.newBuilder(samples.server().address().resolve("/api/extract"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(page))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.body()).contains("\"title\":\"Đại hội Đảng bộ xã Bản Thử\"");
  }

  @Test
  void tellsTheNewestFigureOfEachProvince() throws Exception {
    JsonNode across = contract.path("paths");
    assertThat(across.has("/api/across.csv")).isTrue();
    String address = "measure=counts:members";
    JsonNode rows = JsonMapper.shared().readTree(get("/api/across?" + address).body()).path("rows");
    assertThat(rows.size()).isEqualTo(1);
    assertThat(rows.get(0).path("province").asString()).isEqualTo("Lào Cai");
    assertThat(get("/api/across.csv?" + address).body().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Lào Cai,")
        .contains(",2025-12-24,", "33 đảng viên"); // the newest of all
    assertThat(get("/across?" + address).body()).contains(">33</a>", "24/12/2025");
    assertThat(get("/api/across?measure=counts:nothing").statusCode()).isEqualTo(400);
    String sides = "one=" + Search.encode("Lào Cai") + "&other=2025-2030";
    assertThat(get("/api/compare.csv?" + sides).body().lines().count())
        .isEqualTo(1 + get("/api/compare.jsonl?" + sides).body().lines().count())
        .isGreaterThan(10);
  }

  @Test
  void tellsWhatThePageHeldBesides() throws Exception {
    String dropped = get("/api/articles/" + onThisMachine + "/dropped").body();
    assertThat(dropped).contains("Đăng nhập", "1.024 lượt xem").doesNotContain("Bản Thử");
    assertThat(get("/articles/" + onThisMachine + "/dropped").body()).contains("Đăng nhập");
    assertThat(get("/api/articles/" + Samples.CONGRESS + "/dropped").statusCode()).isEqualTo(404);
    assertThat(get("/articles/" + Samples.CONGRESS + "/dropped").statusCode()).isEqualTo(200);
  }

  @Test
  void realAnswersAreAsTheContractSays() throws Exception {
    for (Map.Entry<String, String> entry : addresses().entrySet()) {
      HttpResponse<String> answer = get(entry.getValue());
      assertThat(answer.statusCode()).as(entry.getValue()).isEqualTo(200);
      String schema =
          contract
              .at(
                  "/paths/"
                      + entry.getKey().replace("/", "~1")
                      + "/get/responses/200/content/application~1json/schema/$ref")
              .asString();
      assertThat(errors(schema, answer.body())).as(entry.getValue()).isEmpty();
    }
  }

  @Test
  void problemsAreAsTheContractSays() throws Exception {
    for (String address : List.of("/api/no", "/api/search?from=x", "/api/facts/wishes.csv")) {
      assertThat(errors("#/components/schemas/Problem", get(address).body())).isEmpty();
    }
  }

  /// A test of the test.
  @Test
  void anAnswerThatIsNotAsTheContractSaysIsSeen() {
    assertThat(errors("#/components/schemas/Search", "{\"total\": -1}")).isNotEmpty();
  }

  private static List<?> errors(String reference, String answer) {
    String schema =
        "{\"$ref\":\"%s\",\"components\":%s}".formatted(reference, contract.get("components"));
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    return compiled.validate(answer, InputFormat.JSON);
  }

  @Test
  void tablesAreWholeAndAreNotSentTwice() throws Exception {
    for (String address :
        List.of("/api/facts/counts.csv", "/api/search.jsonl", "/api/coverage.csv", "/")) {
      HttpResponse<String> first = get(address);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpRequest again =
          HttpRequest.newBuilder(samples.server().address().resolve(address))
              .header("If-None-Match", tag)
              .build();
      HttpResponse<String> second = client.send(again, HttpResponse.BodyHandlers.ofString());
      assertThat(second.statusCode()).as(address).isEqualTo(304);
      assertThat(second.body()).isEmpty();
    }
    assertThat(get("/api/coverage.csv").body().lines().count()).isEqualTo(35);
    assertThat(get("/api/coverage.csv?era=63").body().lines().count()).isEqualTo(64);
  }
}
