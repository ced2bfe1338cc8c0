package motin.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// The files that the pages need besides themselves; all of them come from the jar.
enum Asset {
  STYLE("motin.css", "text/css; charset=utf-8"),
  SCRIPT("motin.js", "text/javascript; charset=utf-8"),
  ICON("motin.svg", "image/svg+xml"),
  CHARTS("charts.js", "text/javascript; charset=utf-8"),
  CHART_LIBRARY(Asset.UPLOT + "uPlot.iife.min.js", "text/javascript; charset=utf-8"),
  CHART_STYLE(Asset.UPLOT + "uPlot.min.css", "text/css; charset=utf-8");

  private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

  private final String file;
  private final String type;
  private final String text;
  private final String version;

  /// @param resource the file beside this class, or where another jar has it
  Asset(String resource, String type) {
    this.file = resource.substring(resource.lastIndexOf('/') + 1);
    this.type = type;
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      byte[] bytes = in.readAllBytes();
      text = new String(bytes, StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      version = HexFormat.of().formatHex(digest, 0, 4);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static Optional<Asset> named(String file) {
    return Arrays.stream(values()).filter(asset -> asset.file.equals(file)).findFirst();
  }

  /// With its version, so that a browser may keep it for good.
  String address() {
    return "/assets/%s?v=%s".formatted(file, version);
  }

  Answer answer() {
    return new Answer(
        200,
        type,
        new Answer.Text(text),
        Map.of("Cache-Control", "public, max-age=31536000, immutable"));
  }
}
