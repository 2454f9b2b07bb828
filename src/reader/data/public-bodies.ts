/** Common nouns of bodies and offices that settle public matters: what they do is done by the state or body whose they are. */
export const BODY_OFFICES =
  "government governments cabinet ministry ministries parliament parliaments assembly senate congress council commission presidency president premier " +
  "minister ministers chancellor junta regime authority authorities court courts tribunal board army navy military airforce coastguard police fund bank " +
  "regulator mission governor emir king sultan monarch administration legislature lawmakers deputies secretariat bloc alliance coalition union league " +
  "federation committee agency treasury directorate states members countries governments rebels militia faction movement group groups front nations capitals lenders creditors bondholders negotiators signatories " +
  "leaders judge judges magistrate magistrates prosecutor prosecutors chamber jury panel senators mps meps parliamentarians legislators representatives mayor mayors " +
  "commissioners inspectorate ombudsman watchdog synod tribunals assemblies councils committees boards regulators ministries agencies bundestag bundesrat knesset duma " +
  "rada sejm conference curia presidium politburo plenum summit caucus storting riksdag folketing eduskunta majlis cortes verkhovna";
