package motin.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.function.Predicate;
import motin.ingest.RefusedException;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.Promise;

/// Makes connections to permitted addresses only.
///
/// The check is of the very address that is connected to, when it is: whatever a name meant when it
/// was looked up before, and wherever a redirect leads.
final class CheckedConnector extends ClientConnector {

  private final Predicate<InetAddress> permitted;

  CheckedConnector(Predicate<InetAddress> permitted) {
    this.permitted = permitted;
  }

  @Override
  public void connect(SocketAddress address, Map<String, Object> context) {
    if (address instanceof InetSocketAddress internet
        && !internet.isUnresolved()
        && permitted.test(internet.getAddress())) {
      super.connect(address, context);
      return;
    }
    if (context.get(CONNECTION_PROMISE_CONTEXT_KEY) instanceof Promise<?> promise) {
      promise.failed(new RefusedException("its address is not public; --private fetches from it"));
    }
  }
}
