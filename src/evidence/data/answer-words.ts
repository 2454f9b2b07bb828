/** Words for answering a report: what stands behind them is what somebody spoke about, and no source. Beginnings of words and phrases, in lower case. */
export const ANSWERS: readonly string[] = [
  "comment(?:ed|ing|s)? (?:on|about)",
  "asked (?:about|by journalists about|to comment on|whether)",
  "respon(?:d|ds|ded|ding|se) to",
  "react(?:s|ed|ing|ion)? to",
  "disput(?:e|es|ed|ing)",
  "den(?:y|ies|ied|ying)",
  "reject(?:s|ed|ing)?",
  "dismiss(?:es|ed|ing)?",
  "refut(?:e|es|ed|ing)",
  "contradict(?:s|ed|ing)?",
  "комментиру\\p{L}*",
  "прокомментировал\\p{L}*",
  "отвечая на (?:вопрос|просьбу)",
  "опроверг\\p{L}*",
  "комента\\p{L}*",
  "прокоментува\\p{L}*",
  "відповідаючи на (?:питання|запитання)",
  "спростува\\p{L}*",
  "interrogée? sur",
  "réagissant à",
  "commentant",
  "angesprochen auf",
  "dementiert\\p{L}*",
];

/** Words for what somebody said before: whoever is named behind them is spoken about. Beginnings of words and phrases, in lower case. */
export const REMARKS_OF: readonly string[] = [
  "(?:comments?|remarks?|claims?|statements?|words|suggestions?|assertions?|threats?|proposals?) (?:made )?(?:by|from|of)",
  "asked (?:about|whether|if|to)",
  "in response to",
  "(?:слова|заявлени\\p{L}+|словам\\p{L}*|высказывани\\p{L}+) (?:президент|министр|премьер|лидер|глав)\\p{L}*",
];
