/** Names of folders and files that say what lies in them and not what it is about; the folder above them is asked then. */
export const FOLDER_WORDS: ReadonlySet<string> = new Set(
  [
    "report reports document documents doc docs text texts txt file files page pages pdf pdfs html source sources material materials",
    "article articles news press clipping clippings paper papers mail mails cable cables corpus collection archive data dataset",
    "in inbox input inputs incoming new raw read import imports upload uploads download downloads desktop home tmp temp folder untitled",
    "bericht berichte dokument dokumente texte quellen rapports rapport nouvelles informe informes documentos noticias relatorios",
  ].flatMap((words) => words.split(" ")),
);
