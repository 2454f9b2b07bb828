import { useMutation, useQueryClient } from "@tanstack/react-query";
import { address, affairShape, checkedShape, jobShape, originsShape, ROUTES, undoneShape } from "#wire";
import { ask } from "./ask.ts";
import { affairKey } from "./questions.ts";

/**
 * Makes everything known of an affair stale, after an act on it. Acts do not wait for the new answers: whoever reviews by key is not held up.
 */
export function useStale(affair: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([client.invalidateQueries({ queryKey: affairKey(affair) }), client.invalidateQueries({ queryKey: ["affairs"] })]);
  };
}

/** Opens an affair under a title. */
export function useOpenAffair() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (title: string) => ask(affairShape, ROUTES.affairs, { method: "POST", json: { title } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["affairs"] }),
  });
}

/** Gives an affair another title. */
export function useRenameAffair(affair: string) {
  const stale = useStale(affair);
  return useMutation({
    mutationFn: (title: string) => ask(affairShape, address(ROUTES.affair, { affair }), { method: "PUT", json: { title } }),
    onSuccess: () => stale(),
  });
}

/** What may be read: files with their paths, pasted text, or an address. */
export type Readable =
  | { readonly files: readonly { readonly file: File; readonly path: string }[] }
  | { readonly name: string; readonly text: string }
  | { readonly address: string };

/** Hands reports to the server; the answer is a job. */
export function useRead(affair: string) {
  const path = address(ROUTES.reports, { affair });
  return useMutation({
    mutationFn: (readable: Readable) =>
      "files" in readable
        ? ask(jobShape, path, { method: "POST", files: formOf(readable.files) })
        : ask(jobShape, path, { method: "POST", json: readable }),
  });
}

function formOf(files: readonly { readonly file: File; readonly path: string }[]): FormData {
  const form = new FormData();
  for (const { file, path } of files) {
    form.append("files", file, file.name);
    form.append("paths", path); // a browser cuts a file's name down to its last part
  }
  return form;
}

/** Cancels a read; what was read stays. */
export function useCancel() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (job: string) => ask(jobShape, address(ROUTES.job, { job }), { method: "DELETE" }),
    onSuccess: (_, job) => client.invalidateQueries({ queryKey: ["job", job] }),
  });
}

/** Takes the last act back, or brings it again. */
export function useUndo(affair: string, which: "undo" | "redo") {
  const stale = useStale(affair);
  return useMutation({
    mutationFn: () => ask(undoneShape, address(ROUTES[which], { affair }), { method: "POST", json: {} }),
    onSuccess: () => void stale(),
  });
}

/** Checks a dossier text and enters what is sound. */
export function useEnterDossier(affair: string) {
  const stale = useStale(affair);
  return useMutation({
    mutationFn: (text: string) => ask(checkedShape, address(ROUTES.dossier, { affair }), { method: "POST", json: { text } }),
    onSuccess: () => void stale(),
  });
}

/** What a report is said by hand to rest on: nothing but itself, an origin or report known by its id, a new origin, or again what was traced. */
export type RestsOn = { readonly own: true } | { readonly id: string } | { readonly title: string } | { readonly release: true };

/** Says by hand what a report rests on; it wins over the trace until it is taken back. */
export function useCorrect(affair: string) {
  const stale = useStale(affair);
  return useMutation({
    mutationFn: ({ report, on, reason }: { report: string; on: RestsOn; reason: string }) =>
      ask(originsShape, address(ROUTES.origins, { affair }), {
        method: "POST",
        json: { reports: [report], on, ...(reason.trim() ? { reason: reason.trim() } : {}) },
      }),
    onSuccess: () => stale(),
  });
}
