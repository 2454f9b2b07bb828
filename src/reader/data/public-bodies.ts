/** Common nouns of bodies and offices that settle public matters: what they do is done by the state or body whose they are. */
export const BODY_OFFICES =
  "government governments cabinet ministry ministries parliament parliaments assembly senate congress council commission presidency president premier " +
  "minister ministers chancellor junta regime authority authorities court courts tribunal board army navy military airforce coastguard police fund bank " +
  "regulator mission governor emir king sultan monarch administration legislature lawmakers deputies secretariat bloc alliance coalition union league " +
  "federation committee agency treasury directorate states members countries governments rebels militia faction movement group groups front nations capitals lenders creditors bondholders negotiators signatories";
