import type { Report } from "#model";

const LONGEST = 24;
const ARTICLES = /^(?:the|der|die|das|le|la|el)\s+/i;

/**
 * A short id for a report, not among `taken`: the one it declares, else its outlet's initials and its month and day (`tt-0224`), else its file's
 * name. Depends on nothing but the report and `taken`, so that the same folder read twice gives the same ids.
 */
export function reportId(
  report: Pick<Report, "path" | "outlet" | "published"> & { readonly id?: string | null },
  taken: ReadonlySet<string>,
): string {
  const declared = report.id ? slug(report.id) : "";
  return free(declared || fromOutlet(report.outlet, report.published) || slug(fileName(report.path)) || "report", taken);
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

/** `null` for an outlet whose letters are not Latin, or without a day: then a file name says more. */
function fromOutlet(outlet: string | null, published: string | null): string | null {
  const day = /^\d{4}-(\d{2})-(\d{2})/.exec(published ?? "");
  if (outlet === null || day === null) return null;
  const parts = slug(outlet.replace(ARTICLES, "").replace(/\.(?:com|org|net|ru|ua|de|fr|uk|eu|az|us|news|info|co)\b/g, "")).split("-");
  const initials =
    parts.length > 1
      ? parts
          .map((part) => part[0] ?? "")
          .join("")
          .slice(0, 4)
      : (parts[0] ?? "").slice(0, 8);
  return initials === "" ? null : `${initials}-${day[1]}${day[2]}`;
}

function fileName(path: string): string {
  const last =
    path
      .replace(/[\\/]+$/, "")
      .split(/[\\/]/)
      .at(-1) ?? "";
  return last.replace(/\.[A-Za-z0-9]{1,5}$/, "");
}

/** Lower case letters, digits and hyphens, beginning with a letter, cut to 24. */
function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  const cut = plain.slice(0, LONGEST).replace(/-+$/, "");
  return cut === "" || /^[a-z]/.test(cut) ? cut : `r-${cut}`;
}
