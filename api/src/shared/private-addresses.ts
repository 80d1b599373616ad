import { BlockList, isIP } from "node:net";

const IPV4 = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
  ...["192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24"],
  ...["203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
];
/** Those that stand for IPv4 addresses as well: another machine would turn them into private ones. */
const IPV6 = [
  ...["::/128", "::1/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32"],
  ...["2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"],
];

const PRIVATE = new BlockList();
for (const [family, ranges] of [
  ["ipv4", IPV4],
  ["ipv6", IPV6],
] as const)
  for (const range of ranges) {
    const [net = "", prefix] = range.split("/");
    PRIVATE.addSubnet(net, Number(prefix), family);
  }

/** Whether an IP address is of one's own machine or network, or of no machine in the world. */
export const isPrivateAddress = (address: string): boolean =>
  PRIVATE.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
