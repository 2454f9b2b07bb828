/** What a report is called: its title, else the name of its file without the folders before it. */
export function reportName({ title, path }: { readonly title?: string | null | undefined; readonly path: string }): string {
  return title?.trim() || (path.split(/[/\\]/).findLast((part) => part !== "") ?? path);
}
