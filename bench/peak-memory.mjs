// The most memory that this process has held, in MiB. Where the system tells it (Linux), it is the program's own: the figure that Node gives
// is at least what the process that started it held.
import { readFileSync } from "node:fs";

export function peakMiBOfThis() {
  try {
    const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"));
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return Math.round(process.resourceUsage().maxRSS / 1024);
  }
}
