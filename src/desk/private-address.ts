import { BlockList, isIPv6 } from "node:net";

/** Networks that are no part of the public internet. Source: IANA special-purpose address registries (RFC 6890), multicast (RFC 5771, RFC 4291). */
const NETWORKS = [
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15",
  "198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
  "::/128 ::1/128 64:ff9b:1::/48 100::/64 2001:db8::/32 fc00::/7 fe80::/10 fec0::/10 ff00::/8",
]
  .join(" ")
  .split(" ");

const PRIVATE = new BlockList();
for (const network of NETWORKS) {
  const [address, bits] = network.split("/") as [string, string];
  PRIVATE.addSubnet(address, Number(bits), isIPv6(address) ? "ipv6" : "ipv4");
}

/** True for an IP address that is not on the public internet, also where an IPv6 address only wraps such an IPv4 one. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, "");
  if (!isIPv6(plain)) return PRIVATE.check(plain, "ipv4");
  const inner = wrappedIPv4(groupsOf(plain));
  return PRIVATE.check(plain, "ipv6") || (inner !== null && PRIVATE.check(inner, "ipv4"));
}

/** The eight groups of an IPv6 address. The URL parser spells it in full hexadecimal, whatever way it is written. */
function groupsOf(address: string): readonly number[] {
  const plain = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill("0"), ...right].map((group) => Number.parseInt(group, 16));
}

/** The IPv4 address in an IPv6 one: mapped and compatible (RFC 4291), translated (RFC 6052), 6to4 (RFC 3056). */
function wrappedIPv4(groups: readonly number[]): string | null {
  const starts = (...prefix: readonly number[]): boolean => prefix.every((group, i) => groups[i] === group);
  if (starts(0, 0, 0, 0, 0, 0xffff) || starts(0, 0, 0, 0, 0, 0) || starts(0, 0, 0, 0, 0xffff, 0) || starts(0x64, 0xff9b, 0, 0, 0, 0))
    return dotted(groups[6]!, groups[7]!);
  return starts(0x2002) ? dotted(groups[1]!, groups[2]!) : null;
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
