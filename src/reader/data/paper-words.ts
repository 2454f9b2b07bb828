/** Texts that bind those who agreed to them, by whose words something is to be done. Singular and plural forms, divided by spaces. */
export const PAPER_WORDS =
  "accord accords agreement agreements annex annexes article articles charter clause communique constitution contract convention deal deals decree draft " +
  "law laws licence license mandate memorandum pact pacts plan protocol resolution ruling rulings settlement terms text treaty truce";
