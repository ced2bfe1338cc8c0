package motin.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Which addresses are of the public network, by the registries of special addresses of IANA.
final class PublicAddresses {

  /// Networks of version 4 that are not public: their first address, and the bits they share.
  private static final int[][] SPECIAL = {
    {0, 8}, // this network
    {10 << 24, 8},
    {100 << 24 | 64 << 16, 10}, // shared by the customers of a provider
    {127 << 24, 8},
    {169 << 24 | 254 << 16, 16}, // link, and the metadata of machines that are rented
    {172 << 24 | 16 << 16, 12},
    {192 << 24, 24},
    {192 << 24 | 2 << 8, 24},
    {192 << 24 | 88 << 16 | 99 << 8, 24},
    {192 << 24 | 168 << 16, 16},
    {198 << 24 | 18 << 16, 15},
    {198 << 24 | 51 << 16 | 100 << 8, 24},
    {203 << 24 | 113 << 8, 24},
    {224 << 24, 3} // multicast, and what is kept for later
  };

  private PublicAddresses() {}

  /// Of version 6 the global unicast addresses are, without those that hold one of version 4.
  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bits(bytes);
    if (address instanceof Inet4Address) {
      for (int[] network : SPECIAL) {
        if ((first ^ network[0]) >>> (32 - network[1]) == 0) {
          return false;
        }
      }
      return true;
    }
    boolean global = first >>> 29 == 1;
    boolean teredoOrReserved = first >>> 9 == 0x2001_0000 >>> 9;
    boolean documentation = first == 0x2001_0DB8 || first >>> 12 == 0x3FFF_0000 >>> 12;
    boolean sixToFour = first >>> 16 == 0x2002;
    return global && !teredoOrReserved && !documentation && !sixToFour;
  }

  private static int bits(byte[] bytes) {
    return ((bytes[0] & 0xFF) << 24)
        | ((bytes[1] & 0xFF) << 16)
        | ((bytes[2] & 0xFF) << 8)
        | (bytes[3] & 0xFF);
  }
}
