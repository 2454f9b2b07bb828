/** Words by which it is told whether a quotation denies or restricts; divided by spaces, phrases by commas. A word counts in the form given. */
export const POLARITY_WORDS = {
  /** Words that deny what stands with them. */
  deny: "not no never neither nor none nobody nothing",
  /** Phrases with such a word that deny nothing. */
  harmless:
    "not only, not just, not merely, not simply, not least, no later, no less, no fewer, no more, no doubt, no matter, not later, not less, not more, if not, or not, and not before, not before, not earlier, not until",
  /** Verbs, in their first form, that deny whatever stands with them. */
  refuse: "refuse decline reject spurn rebuff dismiss",
  /** Verbs that may do so: who stops or opposes a thing refuses it, or promises just that. */
  oppose: "rule oppose deny resist withhold exclude veto block balk baulk abstain object rebut stop fail scorn shun forgo lack refrain",
  /** Nouns and other words that do what these verbs do. */
  refusal:
    "refusal reluctance unwillingness objection objections opposition resistance veto rejection reluctant unwilling opposed against averse impossible unacceptable",
  /** Words that make the condition at which they stand a necessary one. */
  restrict: "only solely exclusively strictly",
  /** Connectives that by themselves leave a condition sufficient. */
  plain: "if when once whenever",
  /** Connectives that begin an exception. */
  except: "unless except",
  /** Behind "only" these open a condition. */
  open: "if when once whenever after with under provided on upon subject against following should where assuming pending in as",
  /** Words and marks that end the clause of an act. */
  end: "and but while whereas ; : . ? !",
} as const;
