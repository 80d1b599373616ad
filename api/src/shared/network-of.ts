import { isIPv6 } from "node:net";

/** Groups of an IPv6 address that name a network; a household or a server has the rest for itself. */
const GROUPS_OF_A_NETWORK = 4;

/** What of an address is counted as one client: an IPv4 address whole, of an IPv6 address its network of 64 bits. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [before = "", after] = address.split("::");
  const [first, last] = [groups(before), groups(after ?? "")];
  const missing = after === undefined ? 0 : 8 - first.length - last.length;
  const all = [...first, ...Array<string>(missing).fill("0"), ...last];
  return all
    .slice(0, GROUPS_OF_A_NETWORK)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

const groups = (text: string): string[] => (text === "" ? [] : text.split(":"));
