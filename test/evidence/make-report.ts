import type { Report } from "#model";

/** A report with nothing known but what is given. */
export function report(known: Partial<Report> & Pick<Report, "id" | "text">): Report {
  return {
    path: `${known.id}.txt`,
    title: null,
    outlet: null,
    published: null,
    language: "en",
    url: null,
    complete: null,
    note: false,
    bylines: [],
    retells: null,
    replaces: null,
    mediaType: "text/plain",
    sha256: "",
    ...known,
  };
}
