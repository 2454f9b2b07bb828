/**
 * Words by which somebody's deed is told as wrong, whatever the verb. Behind a party's "said" they make an accusation of what others are said to have done.
 * Divided by spaces; phrases of several words by commas.
 */
export const BLAME_WORDS =
  "greed greedy robbery forged forgery fraud fraudulent fraudulently sham cynical cynically illegal illegally unlawful unlawfully reckless recklessly deliberately knowingly wilfully " +
  "willfully brazen brazenly shameful shamefully shameless disgraceful scandal scandalous unjust unjustly unfair unfairly arbitrary arbitrarily discriminatory disproportionate " +
  "provocative irresponsible irresponsibly cowardly barbaric inhumane inhuman brutal brutally ruthless ruthlessly corrupt corruption bribe bribes bribed bribery kickbacks pocketed embezzled " +
  "siphoned looted plundered pillaged stole stolen concealed misled lied deceived deceitful cheated betrayed betrayal reneged bullied bullying blackmail blackmailed harassed " +
  "harassment intimidated intimidation persecuted persecution tortured violated violating breached breaching  " +
  "sabotaged sabotage undermined undermining obstructed obstructing stalled excuses pretext smokescreen propaganda lies hypocrisy hypocritical starved starving  " +
  "rigged rigging manipulated manipulating manipulation censored silenced silencing gagged smear smeared scapegoat scapegoats dumping exploited exploiting profiteering gouging usury evaded " +
  "evading negligence negligent negligently incompetent incompetence mismanaged mismanagement squandered squandering shambles fiasco travesty treason contempt disdain arrogance arrogant arrogantly  " +
  "insulting insulted humiliation humiliated humiliating indifference indifferent impunity unpunished uninvestigated unaccountable secretly clandestinely illegitimate unconstitutional " +
  "fabricated falsified falsely doctored bungled botched neglected neglectful abandoned ignored ignoring trampled flouted flouting scorned spurned mocked mockery cruelty cruel cruelly vindictive " +
  "malicious maliciously sinister perfidious perfidy treacherous treachery duplicity duplicitous underhand dishonest dishonestly dishonesty unscrupulous callous callously heartless predatory " +
  "tampered colluded colluding collusion connived complicit complicity meddled meddling interfered encroached encroaching trespassed usurped confiscated extorted coerced coercion " +
  "ransacked desecrated polluting evicted enslaved butchered slaughtered vandalised vandalized smuggled laundered peddled " +
  "peddling incited inciting stoked stoking fomented fomenting orchestrated masterminded politicised politicized weaponised weaponized short-changed shortchanged swindled defrauded";

/** Phrases of the same kind, divided by commas. */
export const BLAME_PHRASES =
  "without consultation, without consulting, without trial, without warning, without notice, without so much as, without justification, without cause, without shame, without a word, in defiance of, in of, in of, in contempt of, " +
  "in bad faith, behind our backs, behind closed doors, behind the back of, in the back, in cold blood, in secret, at gunpoint, against the law, contrary to the, no regard, no respect, no heed, too little, too late, did nothing, done nothing, " +
  "next to nothing, looked away, looked the other way, look away, could not be bothered, not be bothered, let rot, to rot, in the dark, let down, left to die, broke its promise, broke their promise, broke his promise, broke its word, broke their word, " +
  "broken its promise, broken their promise, broken every promise, empty promises, false promises, human shields, double standards, politically motivated, collective punishment, ethnic cleansing, war crime, war crimes, land grab, power grab, " +
  "below cost, at our expense, at the expense of, failed to, failed the, refused to, had no right, has no right, no shame, turned its guns, opened fire on, fired on, got away with, washed its hands, dragged its feet, dragging its feet, dragged their feet, " +
  "chose to say nothing, said nothing, kept quiet, kept silent, covered up, cover up, hushed up, swept under, sat on, sitting on, watched as, stood by while, stood by and, stood idly, rode roughshod, passed the buck, waved through, sold out, sold off, sprung on, paid to look, paid off";
