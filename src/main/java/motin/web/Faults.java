package motin.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What is sent where no handler could answer: an HTTP message Jetty refused, or a fault of ours.
///
/// The reader gets the status and nothing of the inside; the inside goes to `complaints`, one line.
final class Faults extends ErrorHandler {

  private static final String TYPE = "application/problem+json; charset=utf-8";

  private final Consumer<String> complaints;

  Faults(Consumer<String> complaints) {
    this.complaints = complaints;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    if (status >= 500 && request.getAttribute(ERROR_EXCEPTION) instanceof Throwable fault) {
      complaints.accept(complaint(fault));
    }
    Guard.protect(response.getHeaders());
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
    response.write(true, body(status), callback);
    return true;
  }

  private static ByteBuffer body(int status) {
    String title = HttpStatus.getMessage(status);
    return ByteBuffer.wrap(
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d}"
            .formatted(title, status)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String complaint(Throwable fault) {
    StackTraceElement[] stack = fault.getStackTrace();
    String place = stack.length == 0 ? "" : " at " + stack[0];
    return ("The server failed: " + fault + place).replaceAll("\\s+", " ");
  }
}
